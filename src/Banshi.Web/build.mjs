// Bundles styles, scripts and icons into wwwroot and takes the fonts that documents embed. Runs inside the build of Banshi.Web.
import { build } from 'esbuild';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';

await build({
  entryPoints: { site: 'assets/site.css', app: 'assets/app.js', passkey: 'assets/passkey.js', kept: 'assets/kept.js', display: 'assets/display.js', push: 'assets/push.js' },
  outdir: 'wwwroot',
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome111', 'safari16.4', 'firefox115'],
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.woff2': 'file' },
  assetNames: '[name]',
});

// Not every browser takes a module for a service worker.
await build({ entryPoints: ['assets/worker.js'], outdir: 'wwwroot', bundle: true, minify: true, format: 'iife', target: 'es2022', legalComments: 'none', logLevel: 'warning' });

const names = JSON.parse(await readFile('assets/icons.json', 'utf8'));
const symbols = await Promise.all(
  names.map(async (name) => {
    const svg = await readFile(`node_modules/lucide-static/icons/${name}.svg`, 'utf8');
    const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.indexOf('</svg>')).replace(/\s+/g, ' ').trim();
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
  }),
);
await writeFile('wwwroot/icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
for (const file of ['mark.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable.png']) {
  await cp(`assets/${file}`, `wwwroot/${file}`);
}

await mkdir('obj/fonts', { recursive: true });
for (const [folder, file] of [['400Regular', 'NotoSansSC_400Regular.ttf'], ['700Bold', 'NotoSansSC_700Bold.ttf']]) {
  await cp(`node_modules/@expo-google-fonts/noto-sans-sc/${folder}/${file}`, `obj/fonts/${file}`);
}
