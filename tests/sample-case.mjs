// The applicant's way through one real case (食品经营许可 in 赛罕区) of a running sample host, for what takes pictures of it and measures it.

/** Opens a page of a context and signs in where an account is named. */
export const signIn = async (context, account) => {
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

/** From the home page of the district to the guide. */
export const findGuide = async (page, onHome) => {
  await page.goto('/division');
  await page.click('button[value="150105000000"]');
  await onHome?.();
  await page.goto('/search?q=食品经营许可');
  await page.click('.hit__link:has-text("新办")');
};

/** From the guide to the first page of the form. */
export const begin = async (page) => {
  await page.click('text=在线办理');
  await page.click('main form button');
  await page.waitForURL('**/apply/section/**');
};

const go = (page) => page.click('p.actions button[name=_act][value=continue]');

/** Fills in the form and submits it; returns the id of the case. */
export const fillAndSubmit = async (page) => {
  await page.check('input[value=catering]');
  await go(page);
  await page.fill('[name="q.principal"]', '李娜');
  await page.selectOption('[name="q.premises.league"]', '150100000000');
  await page.locator('[name="q.premises.banner"] option[value="150105000000"]').waitFor({ state: 'attached' });
  await page.selectOption('[name="q.premises.banner"]', '150105000000');
  await page.fill('[name="q.premises.detail"]', '大学东路 1 号');
  await page.fill('[name="q.area"]', '85.5');
  await page.check('[name="q.ownPremises"][value="是"]');
  await go(page);
  await page.check('[name="q.mainForm"][value="餐饮服务经营者"]');
  await page.check('[name="q.cateringItems"] >> nth=0');
  await page.check('[name="q.online"][value="否"]');
  await go(page);
  await page.fill('[name="q.staff.0.staffName"]', '张三');
  await page.fill('[name="q.staff.0.staffId"]', '11010519491231002X');
  await page.check('[name="q.staff.0.staffDuty"][value="厨师"]');
  await page.check('[name="q.staff.0.staffHealth"][value="是"]');
  await go(page);
  await page.fill('[name="q.facilities"]', '消毒柜 1 台');
  await go(page);
  await page.click('button[value="reuse:material-businessLicense"]');
  await page.setInputFiles('[name="q.material-layout"]', { name: '布局图.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 sample') });
  await page.setInputFiles('[name="q.material-rules"]', { name: '制度目录.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 rules') });
  await go(page);
  await page.check('[name="q.delivery"][value=Electronic]');
  await go(page);
  await page.click('form[data-once] button');
  await page.waitForURL('**/my/cases/show/**');
  return new URL(page.url()).pathname.split('/').at(-1);
};
