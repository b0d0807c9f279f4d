import { mount } from '@/components/app/mount';
import { Palette } from '@/components/palette/Palette';

void mount(<Palette />);
