import { mount } from '@/components/app/mount';
import { Panel } from '@/components/panel/Panel';

void mount(<Panel />);
