// Makes docs/screenshots/*.png from a running sample host: ./dev screenshots [http://127.0.0.1:5080]
// It walks one real case (食品经营许可 in 赛罕区) up to the reviewer's desk, so each run leaves one more case there.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { begin, fillAndSubmit, findGuide, signIn } from '../tests/sample-case.mjs';

const { chromium } = createRequire(new URL('../tests/package.json', import.meta.url))('playwright-core');
const base = process.argv[2] ?? 'http://127.0.0.1:5080';
const folder = fileURLToPath(new URL('screenshots/', import.meta.url));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });

const open = async (account) =>
  signIn(await browser.newContext({ baseURL: base, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 860 } }), account);
const shoot = (page, name) => page.screenshot({ path: `${folder}${name}.png` });

// The applicant finds the service, reads its guide and applies.
const applicant = await open('li.na');
await findGuide(applicant, () => shoot(applicant, 'home'));
await shoot(applicant, 'guide');
await begin(applicant);
const id = await fillAndSubmit(applicant);

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
