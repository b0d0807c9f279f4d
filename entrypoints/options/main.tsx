import { mount } from '@/components/app/mount';
import { loadStudioText } from '@/components/settings/studio-text';
import { Studio } from '@/components/settings/Studio';

void mount(<Studio />, loadStudioText);
