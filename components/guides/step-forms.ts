/** What a step shows when it is worked on beyond its fields; fetched together, for they are small. */
export { NoteOfStep } from './NoteOfStep';
export { OverrideForm } from './OverrideForm';
export { ReasonForm } from './ReasonForm';
export { WaitControls } from './WaitControls';
