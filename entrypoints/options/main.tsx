import { mount } from '@/components/app/mount';
import { Studio } from '@/components/settings/Studio';

void mount(<Studio />);
