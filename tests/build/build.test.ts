import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject } from '../helpers/project-copy.ts';

const smallSite = new URL('../fixtures/small-site/', import.meta.url);

async function replaceIn(file: string, find: string | RegExp, replacement: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	const replaced = text.replace(find, replacement);
	if (replaced === text) throw new Error(`Expected \`${find}\` in \`${file}\`.`);
	await writeFile(file, replaced);
}

test('a build with problems says all of them, fails, and leaves no dist', async () => {
	const root = await copyProject();
	expect(await build(root)).toMatchObject({ succeeded: true });
	expect(existsSync(join(root, 'dist/en/data-collection/index.html'))).toBe(true);

	await replaceIn(
		join(root, 'content/en/data-collection.mdx'),
		'(#hardware-imei) | No |',
		'(#hardware-imei) | Maybe |',
	);
	await replaceIn(join(root, 'content/sv/about.mdx'), 'Den är inte juridisk', '{Den} är inte juridisk');
	const { succeeded, output } = await build(root);
	expect(succeeded).toBe(false);
	expect(output).toContain('content/en/data-collection.mdx:92:37: Unexpected verdict `Maybe`');
	expect(output).toMatch(/content\/sv\/about\.mdx:8:\d+: Unexpected expression `\{Den\}`/);
	expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('a build that fails for another reason leaves no dist either', async () => {
	const root = await copyProject();
	await replaceIn(
		join(root, 'src/components/Footer.astro'),
		'const { locale } = Astro.props;',
		"throw new Error('broken');\nconst { locale } = Astro.props;",
	);
	expect(await build(root)).toMatchObject({ succeeded: false });
	expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('a third language is a folder of content, a file of words and an entry in the list', async () => {
	const root = await copyProject();
	await rm(join(root, 'content'), { recursive: true });
	await cp(new URL('content/', smallSite), join(root, 'content'), { recursive: true });

	await cp(join(root, 'content/sv'), join(root, 'content/de'), { recursive: true });
	await replaceIn(join(root, 'content/de/data-collection.mdx'), '[foton]', '[Fotos]');
	await replaceIn(join(root, 'content/de/data-collection.mdx'), 'language: sv', 'language: de');
	const words = await readFile(join(root, 'src/i18n/sv.json'), 'utf8');
	await writeFile(join(root, 'src/i18n/de.json'), words.replace('"Samlas aldrig in"', '"Nie erhoben"'));
	const list = join(root, 'src/i18n/index.ts');
	await replaceIn(list, 'import en from', "import de from './de.json' with { type: 'json' };\nimport en from");
	await replaceIn(list, /\tsv: \{.*\},\n/, "$&\tde: { name: 'Deutsch', tag: 'de-DE', words: de },\n");

	const { succeeded, output } = await build(root, { SITE_URL: 'https://example.com' });
	expect(output).not.toContain('ERROR');
	expect(succeeded).toBe(true);
	const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
	const german = page('de/data-collection');
	expect(german).toContain('<html lang="de">');
	expect(german).toMatch(/id="never-photos"[^>]*>.*Fotos.*Nie erhoben/s);
	expect(german).toMatch(/id="hardware-imei"[^>]*data-mam="no"/);
	for (const locale of ['en', 'sv']) {
		expect(german).toContain(
			`<link rel="alternate" hreflang="${locale}" href="https://example.com/${locale}/data-collection/">`,
		);
		expect(german).toMatch(
			new RegExp(`<a[^>]* href="/${locale}/data-collection/" hreflang="${locale}" lang="${locale}"`),
		);
		expect(page(`${locale}/data-collection`)).toMatch(/<a[^>]* href="\/de\/data-collection\/" hreflang="de" lang="de"/);
	}
	expect(page('')).toContain('href="/de/"');
	const index = (await readdir(join(root, 'dist'))).find((name) => name.startsWith('search-'));
	const folders = await readdir(join(root, 'dist', index ?? ''));
	expect(folders.sort()).toEqual(['de', 'en', 'search-box.js', 'sv']);
});

test('a build for an origin and a path has absolute links and keeps to the path', async () => {
	const root = await copyProject();
	const { succeeded, output } = await build(root, {
		SITE_URL: 'https://example.com',
		BASE_PATH: '/intune',
		ISSUES_URL: 'https://example.com/issues',
	});
	expect(succeeded).toBe(true);
	expect(output).not.toContain('Without SITE_URL');
	const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
	const page = read('sv/about/index.html');
	expect(page).toContain('<link rel="canonical" href="https://example.com/intune/sv/about/">');
	expect(page).toContain('<link rel="alternate" hreflang="en" href="https://example.com/intune/en/about/">');
	expect(page).toContain('<link rel="alternate" hreflang="x-default" href="https://example.com/intune/">');
	expect(page).toContain('<meta property="og:url" content="https://example.com/intune/sv/about/">');
	expect(page).toContain('<meta property="og:image" content="https://example.com/intune/preview.png">');
	expect(existsSync(join(root, 'dist/preview.png'))).toBe(true);
	expect(page).toContain('href="https://example.com/issues"');
	const addresses = [...page.matchAll(/ (?:href|action|data-folder|data-code)="(\/[^"]*)"/g)].map(
		([, address]) => address,
	);
	expect(addresses.filter((address) => !address?.startsWith('/intune/'))).toEqual([]);
	const data = (name: string) => JSON.parse(read(`sv/${name}`));
	expect(data('policy.json').$schema).toBe('https://example.com/intune/policy.schema.json');
	expect(data('policy.jsonld')['@id']).toBe('https://example.com/intune/sv/data-collection/');
	expect(read('sv/policy.csv')).toContain(',https://example.com/intune/sv/data-collection/#hardware-imei\r\n');
	expect(read('sv/data-collection/index.html')).toContain('href="/intune/policy.schema.json"');
	expect(read('robots.txt')).toContain('Sitemap: https://example.com/intune/sitemap-index.xml');
	expect(read('sitemap-index.xml')).toContain('https://example.com/intune/sitemap-0.xml');
	expect(read('sitemap-0.xml')).toContain('<loc>https://example.com/intune/en/data-collection/</loc>');
});

test('a build without an origin says in one line what it leaves out', async () => {
	const root = await copyProject();
	const { output } = await build(root, { SITE_URL: '' });
	expect(output.split('\n').filter((line) => line.includes('SITE_URL'))).toHaveLength(1);
	expect(existsSync(join(root, 'dist/sitemap-index.xml'))).toBe(false);
	expect(readFileSync(join(root, 'dist/en/index.html'), 'utf8')).not.toMatch(/canonical|hreflang="x-default"/);
});

test('two builds of the same files are the same byte for byte, wherever they are made', async () => {
	const hashes = await Promise.all(
		['UTC', 'Pacific/Auckland'].map(async (TZ) => {
			const root = await copyProject();
			expect(await build(root, { SITE_URL: 'https://example.com', TZ })).toMatchObject({ succeeded: true });
			const dist = join(root, 'dist');
			const entries = await readdir(dist, { recursive: true, withFileTypes: true });
			const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
			const files = paths.sort().map(async (path) => {
				const hash = createHash('sha256').update(await readFile(path));
				return `${relative(dist, path)} ${hash.digest('hex')}`;
			});
			return Promise.all(files);
		}),
	);
	expect(hashes[0]?.length).toBeGreaterThan(20);
	expect(hashes[1]).toEqual(hashes[0]);
});
