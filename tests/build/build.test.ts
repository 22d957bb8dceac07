import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { build } from '../helpers/astro.ts';
import { recordedSite, smallSite } from '../helpers/content-folder.ts';
import { copyForTest } from '../helpers/copy-project.ts';
import { siteIn, writeEarlierSite } from '../helpers/site-in.ts';

async function replaceIn(file: string, find: string | RegExp, replacement: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	const replaced = text.replace(find, replacement);
	if (replaced === text) throw new Error(`Expected \`${find}\` in \`${file}\`.`);
	await writeFile(file, replaced);
}

test('a build with problems says all of them, fails, and leaves no dist', async () => {
	const root = await copyForTest(new URL('content/', smallSite));
	await writeEarlierSite(root);
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
	expect(output).toContain('The site was not built.');
	expect(siteIn(root)).toBeUndefined();
});

test('a build that fails for another reason leaves no dist either', async () => {
	const root = await copyForTest(new URL('content/', smallSite));
	await writeEarlierSite(root);
	await replaceIn(
		join(root, 'src/components/Footer.astro'),
		'const { locale } = Astro.props;',
		"throw new Error('broken');\nconst { locale } = Astro.props;",
	);
	expect(await build(root)).toMatchObject({ succeeded: false });
	expect(siteIn(root)).toBeUndefined();
	expect(readdirSync(join(root, '.build'))).toEqual([]);
});

/** Copy the project with the recorded site, and add German to it as CONTRIBUTING says. */
async function copyInGerman(): Promise<string> {
	const root = await copyForTest(new URL('content/', recordedSite));
	await cp(join(root, 'content/sv'), join(root, 'content/de'), { recursive: true });
	await writeFile(join(root, 'content/de/translation.yaml'), 'originals: {}\n');
	await replaceIn(join(root, 'content/de/data-collection.mdx'), '[foton]', '[Fotos]');
	await replaceIn(join(root, 'content/de/data-collection.mdx'), 'language: sv', 'language: de');
	await writeFile(join(root, 'content/de/provenance.yaml'), 'source: {}\n');
	await replaceIn(join(root, 'content/revisions/2023-09-29.yaml'), /^( +)sv: (.*)$/gm, '$&\n$1de: $2');
	const words = await readFile(join(root, 'src/i18n/sv.json'), 'utf8');
	await writeFile(
		join(root, 'src/i18n/de.json'),
		words.replace('"Samlas aldrig in"', '"Nie erhoben"').replace('är inte översatt än', 'ist noch nicht übersetzt'),
	);
	const list = join(root, 'src/i18n/index.ts');
	await replaceIn(list, 'import en from', "import de from './de.json' with { type: 'json' };\nimport en from");
	await replaceIn(list, /\tsv: \{.*\},\n/, "$&\tde: { name: 'Deutsch', tag: 'de-DE', words: de },\n");
	return root;
}

test('a third language is a folder of content, a file of words and an entry in the list', async () => {
	const root = await copyInGerman();
	const run = (script: string, ...args: string[]) =>
		promisify(execFile)(process.execPath, [script, ...args], { cwd: root }).catch((error) => error);
	// What is not recorded is not translated yet: `never-photos` and a page are.
	expect((await run('src/cli/record.ts')).stdout).toContain(
		'content/de/translation.yaml: 0 originals\nWhen all of these are translated: npm run record -- de about data-collection index glossary',
	);
	await run('src/cli/record.ts', 'de', 'data-collection#never-photos', 'about');
	expect((await run('src/cli/check-content.ts')).stdout).toMatch(/^content: \d+ pages, 0 problems, 3 warnings$/m);
	for (const name of ['tests', '.cspell.json']) await cp(name, join(root, name), { recursive: true });
	const types = run('node_modules/typescript-native/bin/tsc', '--noEmit');
	const { succeeded, output } = await build(root, { SITE_URL: 'https://example.com' });
	expect((await types).stdout).toBe('');
	expect(output).not.toContain('ERROR');
	expect(succeeded).toBe(true);

	const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
	const german = page('de/data-collection');
	expect(german).toContain('<html lang="de">');
	expect(german).toMatch(/id="never-photos"[^>]*>(?:(?!übersetzt).)*Fotos(?:(?!übersetzt).)*Nie erhoben/s);
	expect(german).toMatch(/id="hardware-imei"[^>]*data-mam="no"(?:(?!<\/tr>).)*ist noch nicht übersetzt/s);
	expect(page('de/about')).not.toContain('ist noch nicht übersetzt');
	expect(page('de/glossary')).toContain('ist noch nicht übersetzt');
	expect(page('sv/data-collection')).not.toContain('är inte översatt än');
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
	const folder = (await readdir(join(root, 'dist/_astro'))).find((name) => name.startsWith('search-'));
	const files = await readdir(join(root, 'dist/_astro', folder ?? ''));
	expect(files).toEqual(expect.arrayContaining(['de.js', 'de.json', 'de-questions.json', 'pagefind']));
	const { languages } = JSON.parse(
		await readFile(join(root, 'dist/_astro', folder ?? '', 'pagefind/pagefind-entry.json'), 'utf8'),
	);
	expect(Object.keys(languages).sort()).toEqual(['de', 'en', 'sv']);
});
