import { appears } from '#e2e/form.ts';
import { giveFiles } from '#e2e/load-file.ts';
import type { Stage } from './stage.ts';

const TABLE = [
  'Title,Shortcut,Text EN,内容,Tags,Category,Owner',
  'Refund on its way,refund,"Dear {{customer_name}}, see https://pay.example/refunds",您好，退款已提交。,"refund,eta",Account access,Mei',
  'Parcel,parcel,Your parcel {{tracking}} left today.,您的包裹今天已发出。,delivery,Delivery,Li',
  'Card,card,Your card 4111 1111 1111 1111 is blocked.,,card,,',
].join('\n');

/** The place of imports: empty, a table with its columns, what is to decide, a refused file, and what was done. */
export async function shootImports({ driver, camera }: Stage): Promise<void> {
  const tab = await driver.extensionPage('options.html#imports');
  await appears(tab, '[data-export-save]');
  await camera.shoot('imports-empty', tab);
  const top = () => tab.evaluate(() => document.querySelector('[data-look]')?.scrollIntoView());
  await giveFiles(tab, [{ name: '话术 replies.csv', text: TABLE }]);
  await appears(tab, '[data-plan]');
  await camera.shoot('imports-table', tab, top);
  await camera.shoot('imports-table-plan', tab, () =>
    tab.evaluate(() => document.querySelector('[data-plan]')?.scrollIntoView()),
  );
  await tab.click('[data-apply]');
  await appears(tab, '[data-done]');
  await camera.shoot('imports-done', tab, () =>
    tab.evaluate(() => document.querySelector('main')?.scrollTo(0, 0)),
  );
  const blaze = {
    folders: [
      {
        name: 'Greetings',
        snippets: [
          { shortcut: '/refund', text: 'Hello {formtext: name=Your name}' },
          { shortcut: '/x', text: '{run: x}' },
        ],
      },
    ],
  };
  await giveFiles(tab, [{ name: 'blaze.json', text: JSON.stringify(blaze) }]);
  await appears(tab, '[data-conflicts]');
  await camera.shoot('imports-decide', tab, top);
  await tab.click('[data-leave]');
  await giveFiles(tab, [{ name: 'team.yaml', text: 'format: 2\nid: team\nversion: one\n' }]);
  await appears(tab, '[data-look] [role=alert]');
  await camera.shoot('imports-refused', tab, top);
  await tab.click('[data-leave]');
  await tab.click('[data-export] input[value="replies"]');
  await appears(tab, '[data-tick]');
  await camera.shoot('imports-export', tab, () =>
    tab.evaluate(() => document.querySelector('[data-export]')?.scrollIntoView()),
  );
  await tab.close();
}
