import { SurfaceClosedError } from './errors.ts';
import { armInput, awaitInput, readConsole, runInDocument } from './firefox-content.ts';
import * as documents from './firefox-parent-documents.ts';
import * as extension from './firefox-parent-extension.ts';
import * as input from './firefox-parent-input.ts';
import * as menu from './firefox-parent-menu.ts';
import * as tabs from './firefox-parent-tabs.ts';
import type { Marionette } from './marionette.ts';

const tools = { ...documents, ...extension, ...input, ...menu, ...tabs };

/** The scripts that run beside a document, by name. */
export interface ContentScripts {
  run: string;
  console: string;
  armInput: string;
  awaitInput: string;
}

/** The functions that live in Firefox's parent process, by name. */
export type ParentTools = typeof tools;

/** Calls the tools in the parent process of one running Firefox. */
export class FirefoxParent {
  private readonly marionette: Marionette;

  constructor(marionette: Marionette) {
    this.marionette = marionette;
  }

  /** Puts the tools into the browser's window; once per start. */
  async install(extensionId: string): Promise<void> {
    const functions = Object.entries(tools).map(([name, tool]) => `${name}: ${tool.toString()}`);
    const scripts: ContentScripts = {
      run: asScript(runInDocument),
      console: asScript(readConsole),
      armInput: asScript(armInput),
      awaitInput: asScript(awaitInput),
    };
    await this.run(
      `const eventUtils = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc };
       Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', eventUtils);
       window.deskDrive = { eventUtils, extensionId: ${JSON.stringify(extensionId)},
         contentScripts: ${JSON.stringify(scripts)}, ${functions.join(',\n')} };`,
      [],
    );
  }

  /** Calls one tool with JSON arguments and answers its JSON result. */
  async call<Name extends keyof ParentTools>(
    name: Name,
    ...args: Parameters<ParentTools[Name]>
  ): Promise<Awaited<ReturnType<ParentTools[Name]>>> {
    const answer = await this.run('return window.deskDrive[arguments[0]](...arguments[1]);', [name, args]);
    return answer as Awaited<ReturnType<ParentTools[Name]>>;
  }

  private async run(body: string, args: unknown[]): Promise<unknown> {
    const script = `return (async function () { ${body} }).apply(null, arguments).then(
      (value) => JSON.stringify({ value }), (error) => JSON.stringify({ error: String(error) }))`;
    const parameters = { script, args, sandbox: 'system', newSandbox: false, scriptTimeout: 60_000 };
    const reply = (await this.marionette.send('WebDriver:ExecuteScript', parameters)) as { value: string };
    const result = JSON.parse(reply.value) as { value?: unknown; error?: string };
    if (result.error === undefined) return result.value;
    if (result.error === 'Error: closed') throw new SurfaceClosedError('closed');
    throw new Error(result.error);
  }
}

function asScript(work: (argument: never) => unknown): string {
  return `return (${work.toString()})(arguments[0])`;
}
