// Makes docs/screenshots/*.png from a running sample host: ./dev screenshots [http://127.0.0.1:5080]
// It walks one real case (食品经营许可 in 赛罕区) up to the reviewer's desk, so each run leaves one more case there.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { chromium } = createRequire(new URL('../tests/package.json', import.meta.url))('playwright-core');
const base = process.argv[2] ?? 'http://127.0.0.1:5080';
const folder = fileURLToPath(new URL('screenshots/', import.meta.url));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });

const open = async (account) => {
  const context = await browser.newContext({ baseURL: base, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  if (account) {
    await page.goto('/sign-in');
    await page.fill('#AccountName', account);
    await page.fill('#Password', 'banshi-sample-2026');
    await page.click('form.stack button');
    await page.fill('#Code', await page.textContent('[data-sample-code]'));
    await page.click('form.stack button');
  }
  return page;
};
const shoot = (page, name) => page.screenshot({ path: `${folder}${name}.png` });
const go = (page) => page.click('p.actions button[name=_act][value=continue]');

// The applicant finds the service, reads its guide and applies.
const applicant = await open('li.na');
await applicant.goto('/division');
await applicant.click('button[value="150105000000"]');
await shoot(applicant, 'home');
await applicant.goto('/search?q=食品经营许可');
await applicant.click('.hit__link:has-text("新办")');
await shoot(applicant, 'guide');
await applicant.click('text=在线办理');
await applicant.click('main form button');
await applicant.check('input[value=catering]');
await go(applicant);
await applicant.fill('[name="q.principal"]', '李娜');
await applicant.selectOption('[name="q.premises.league"]', '150100000000');
await applicant.locator('[name="q.premises.banner"] option[value="150105000000"]').waitFor({ state: 'attached' });
await applicant.selectOption('[name="q.premises.banner"]', '150105000000');
await applicant.fill('[name="q.premises.detail"]', '大学东路 1 号');
await applicant.fill('[name="q.area"]', '85.5');
await applicant.check('[name="q.ownPremises"][value="是"]');
await go(applicant);
await applicant.check('[name="q.mainForm"][value="餐饮服务经营者"]');
await applicant.check('[name="q.cateringItems"] >> nth=0');
await applicant.check('[name="q.online"][value="否"]');
await go(applicant);
await applicant.fill('[name="q.staff.0.staffName"]', '张三');
await applicant.fill('[name="q.staff.0.staffId"]', '11010519491231002X');
await applicant.check('[name="q.staff.0.staffDuty"][value="厨师"]');
await applicant.check('[name="q.staff.0.staffHealth"][value="是"]');
await go(applicant);
await applicant.fill('[name="q.facilities"]', '消毒柜 1 台');
await go(applicant);
await applicant.click('button[value="reuse:material-businessLicense"]');
await applicant.setInputFiles('[name="q.material-layout"]', { name: '布局图.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 sample') });
await applicant.setInputFiles('[name="q.material-rules"]', { name: '制度目录.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 rules') });
await go(applicant);
await applicant.check('[name="q.delivery"][value=Electronic]');
await go(applicant);
await applicant.click('form[data-once] button');
await applicant.waitForURL('**/my/cases/show/**');
const id = new URL(applicant.url()).pathname.split('/').at(-1);

// The window takes it in and accepts it; then it is the reviewer's.
const clerk = await open('window.saihan');
await clerk.goto(`/desk/cases/${id}`);
await clerk.click('text=收件，出具收件凭证');
await clerk.click('text=受理，出具受理通知书');
await applicant.goto(`/my/cases/show/${id}`);
await shoot(applicant, 'case');
const reviewer = await open('handler.saihan.scjg');
await reviewer.goto(`/desk/cases/${id}`);
await shoot(reviewer, 'desk');
await browser.close();
