import type { ParentTools } from './firefox-parent.ts';
import type { EventUtils } from './firefox-types.ts';

// Everything in this file is sent into Firefox's parent process as its source: it sees these globals and nothing else.
declare const deskDrive: ParentTools & { eventUtils: EventUtils };

interface MenuNode extends Element {
  label: string;
  open: boolean;
  state: string;
  menupopup: MenuNode;
  openMenu(open: boolean): void;
  activateItem(item: MenuNode): void;
}

/** Right-clicks at a point in screen pixels and takes the item that these labels lead to; answers them as they stood. */
export async function takeMenuItem(x: number, y: number, labels: string[]): Promise<void> {
  const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
  const point = [x - (mozInnerScreenX ?? 0), y - (mozInnerScreenY ?? 0)] as const;
  const shown = async (menu: MenuNode) => {
    for (let tries = 0; menu.state !== 'open'; tries++) {
      if (tries > 100) throw new Error('the menu did not open');
      await new Promise((resolve) => window.setTimeout(resolve, 50));
    }
  };
  for (const type of ['mousedown', 'mouseup', 'contextmenu']) {
    const event = { type, button: 2, asyncEnabled: true };
    deskDrive.eventUtils.synthesizeMouseAtPoint(point[0], point[1], event, window);
  }
  let menu = document.getElementById('contentAreaContextMenu') as unknown as MenuNode;
  await shown(menu);
  for (const label of labels) {
    const items = [...menu.children].map((child) => child as MenuNode);
    const item = items.find((one) => one.label === label);
    if (!item) throw new Error(`the menu has no "${label}": ${items.map((one) => one.label).join(', ')}`);
    if (item.localName !== 'menu') return menu.activateItem(item);
    item.openMenu(true);
    menu = item.menupopup;
    await shown(menu);
  }
}
