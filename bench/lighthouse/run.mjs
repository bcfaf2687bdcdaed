// Lighthouse with its mobile preset on the pages that people meet first, from a running sample host: node run.mjs http://127.0.0.1:PORT REPORTS
// The last figure of a run decides nothing: each page is loaded three times, and the median is shown. Exit code 1 where a figure is below the wanted one.
import { mkdir, writeFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import lighthouse from 'lighthouse';
import { begin, fillAndSubmit, findGuide, signIn } from '../../tests/sample-case.mjs';

const { chromium } = createRequire(new URL('../../tests/package.json', import.meta.url))('playwright-core');
const [base, reports] = process.argv.slice(2);
const runs = 3;
const port = 9333;
const profile = `${reports}/profile`;
const wanted = { accessibility: 100, 'best-practices': 95, performance: 95 };
const homeBytes = 120 * 1024;
const largestPaint = 1500;

await mkdir(reports, { recursive: true });
const context = await chromium.launchPersistentContext(profile, {
  baseURL: base,
  executablePath: '/usr/bin/chromium',
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

// One applicant goes the whole way; the addresses of the form and of the case are known afterwards.
const applicant = await signIn(context, 'li.na');
await findGuide(applicant);
const guide = applicant.url();
await begin(applicant);
const id = await fillAndSubmit(applicant);
await applicant.goto(guide);
await begin(applicant);
const pages = { home: `${base}/`, search: `${base}/search?q=食品经营许可`, guide, form: applicant.url(), case: `${base}/my/cases/show/${id}` };
await applicant.close();

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const measure = async (name, url) => {
  const results = [];
  for (let run = 0; run < runs; run++) {
    const { lhr, report } = await lighthouse(url, { port, output: 'html', logLevel: 'error', onlyCategories: Object.keys(wanted) });
    if (lhr.runtimeError || new URL(lhr.finalDisplayedUrl).pathname !== new URL(url).pathname) {
      throw new Error(`${name}: ${lhr.runtimeError?.message ?? `led to ${lhr.finalDisplayedUrl}`}`);
    }
    await writeFile(`${reports}/${name}-${run + 1}.html`, report);
    results.push(lhr);
  }
  const of = (read) => median(results.map(read));
  const lost = new Set(results.flatMap((lhr) => Object.values(lhr.categories).flatMap((category) =>
    category.auditRefs.filter(({ id: audit, weight }) => weight > 0 && lhr.audits[audit].score !== null && lhr.audits[audit].score < 0.9).map(({ id: audit }) => audit))));
  return {
    ...Object.fromEntries(Object.keys(wanted).map((category) => [category, of((lhr) => Math.round(lhr.categories[category].score * 100))])),
    bytes: of((lhr) => lhr.audits['total-byte-weight'].numericValue),
    paint: of((lhr) => lhr.audits['largest-contentful-paint'].numericValue),
    lost: [...lost],
  };
};

let failed = false;
const mark = (value, isGood) => {
  failed ||= !isGood;
  return isGood ? `${value}` : `**${value}**`;
};
const lines = ['| page | accessibility | best practices | performance | first load, kB | largest paint, ms | below 90 |', '|---|---|---|---|---|---|---|'];
for (const [name, url] of Object.entries(pages)) {
  const figures = await measure(name, url);
  lines.push(`| ${[
    name,
    ...Object.entries(wanted).map(([category, least]) => mark(figures[category], figures[category] >= least)),
    mark((figures.bytes / 1024).toFixed(1), name !== 'home' || figures.bytes <= homeBytes),
    mark(Math.round(figures.paint), figures.paint < largestPaint),
    figures.lost.join(', '),
  ].join(' | ')} |`);
}
await context.close();
await rm(profile, { recursive: true });
await writeFile(`${reports}/table.md`, `${lines.join('\n')}\n`);
console.log(lines.join('\n'));
process.exit(failed ? 1 : 0);
