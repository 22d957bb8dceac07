import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../helpers/astro.ts';
import { copyForTest } from '../helpers/copy-project.ts';

const smallSite = new URL('../fixtures/small-site/', import.meta.url);

async function replaceIn(file: string, find: string | RegExp, replacement: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	const replaced = text.replace(find, replacement);
	if (replaced === text) throw new Error(`Expected \`${find}\` in \`${file}\`.`);
	await writeFile(file, replaced);
}

/** Copy the project with the content of the small site, and with a `dist/` of an earlier build. */
async function copyOfSmallSite(): Promise<string> {
	const root = await copyForTest(new URL('content/', smallSite));
	await mkdir(join(root, 'dist/en'), { recursive: true });
	await writeFile(join(root, 'dist/en/index.html'), 'An earlier build');
	return root;
}

test('a build with problems says all of them, fails, and leaves no dist', async () => {
	const root = await copyOfSmallSite();
	await replaceIn(join(root, 'content/en/data-collection.mdx'), '| No |', '| Maybe |');
	await replaceIn(join(root, 'content/sv/index.mdx'), 'Det korta svaret.', 'Det {korta} svaret.');
	const { succeeded, output } = await build(root);
	expect(succeeded).toBe(false);
	expect(output).toContain(
		'content/en/data-collection.mdx:24:59: Unexpected verdict `Maybe`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	);
	expect(output).toContain(
		'content/sv/index.mdx:6:5: Unexpected expression `{korta}`, expected text; a brace is written `\\{` (mdx-code)',
	);
	expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('a build that fails for another reason leaves no dist either', async () => {
	const root = await copyOfSmallSite();
	await replaceIn(
		join(root, 'src/components/Footer.astro'),
		'const { locale } = Astro.props;',
		"throw new Error('broken');\nconst { locale } = Astro.props;",
	);
	expect(await build(root)).toMatchObject({ succeeded: false });
	expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('a third language is a folder of content, a file of words and an entry in the list', async () => {
	const root = await copyOfSmallSite();
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
	const folder = (await readdir(join(root, 'dist'))).find((name) => name.startsWith('search-'));
	const files = await readdir(join(root, 'dist', folder ?? ''));
	expect(files).toEqual(expect.arrayContaining(['de.json', 'de-questions.json', 'pagefind', 'search-box.js']));
	const { languages } = JSON.parse(
		await readFile(join(root, 'dist', folder ?? '', 'pagefind/pagefind-entry.json'), 'utf8'),
	);
	expect(Object.keys(languages).sort()).toEqual(['de', 'en', 'sv']);
});
