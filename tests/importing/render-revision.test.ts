// Long: the move of the whole policy, and that of a small one with changes of all kinds.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Content, checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { importDocument, orderOf } from '../../src/importing/import-document.ts';
import { renderRevision } from '../../src/importing/render-revision.ts';
import { renderingReport } from '../../src/importing/rendering-report.ts';
import { newRevisionPath, revisionYaml } from '../../src/importing/write-revision.ts';
import { revisionsOf } from '../../src/provenance/source-documents.ts';
import { contentWith, recordedSite, smallSiteWith } from '../helpers/content-folder.ts';
import { showsFacts } from '../helpers/revisions.ts';
import { newestDocument } from '../helpers/upstream.ts';

const project = new URL('../../', import.meta.url);

/** Move the pages in a folder to the revision of a document, as the command does. */
async function moveIn(root: string, source: string, same: string[] = []) {
	const content = await checkContent(root);
	const imported = importDocument(content, 'document.md', source, { language: 'en', same });
	const read = (path: string) => readFile(join(root, path), 'utf8');
	const changed = new Map<string, { gone: string[]; came: string[] }>();
	const rendering = await renderRevision(content, imported.upstream.date, orderOf(imported), read);
	for (const [path, text] of rendering.files) {
		const old = await read(path).catch(() => '');
		changed.set(path, { gone: linesOf(old, text), came: linesOf(text, old) });
		await writeFile(join(root, path), text);
	}
	return { content, rendering, changed, now: await checkContent(root), read };
}

/** The lines that one text has and another has not. */
function linesOf(text: string, other: string): string[] {
	const others = new Set(other.split('\n'));
	return text.split('\n').filter((line) => !others.has(line));
}

/** What all English revisions say, in their own words. */
function revisionsIn({ pages, provenance, revisions }: Content) {
	const { list = [] } = revisionsOf(pages, provenance, revisions) ?? {};
	return list.map(({ date, statements }) => {
		const said = [...statements].map(([id, { label, condition, note, ...rest }]) => {
			return [id, { ...rest, label: label.en, condition: condition?.en, note: note?.en }] as const;
		});
		return [date, Object.fromEntries(said)];
	});
}

test.runIf(showsFacts)('the pages move from 2022 to 2025: only what changed, without loss of history', async () => {
	const { content, rendering, changed, now } = await moveIn(await contentWith({}, project), newestDocument());
	expect(revisionsIn(now).slice(1)).toEqual(revisionsIn(content).slice(1));
	expect(revisionsIn(now).length).toBeGreaterThan(4);
	expect([...changed.keys()]).toContain('content/revisions/2022-04-27.yaml');

	// The check compares the pages with the revision; what it leaves are the texts that name what is gone.
	expect(now.messages.filter(({ file }) => !file?.endsWith('/index.mdx')).map(formatMessage)).toEqual([]);
	const { pages } = now;
	const [english] = pages.filter(({ slug, locale }) => slug === 'data-collection' && locale === 'en');
	expect(english?.places.has('device-intune-management-id')).toBe(false);
	const ids = rendering.changes.map(({ id }) => id);
	for (const path of pages.filter(({ slug }) => slug === 'data-collection').map((page) => page.path)) {
		const lines = [...(changed.get(path)?.gone ?? []), ...(changed.get(path)?.came ?? [])];
		const named = lines.map((line) => [...line.matchAll(/\]\(#([a-z0-9-]+)\)/g)].map(([, id = '']) => id));
		expect(named.flat().length).toBeGreaterThan(20);
		expect(named.filter((found) => found.length > 0 && !found.some((id) => ids.includes(id)))).toEqual([]);
	}
	expect(changed.get('content/ids.yaml')?.came).toContain('  - device-intune-management-id: device-data');
	const verdicts = changed.get('content/verdicts.yaml');
	expect(verdicts?.gone).toEqual(['  managed-app-intune-management-id: conditional']);
	expect(verdicts?.came).toContain('  managed-app-intune-management-id: yes');
	expect(now.warnings.map(({ ruleId }) => ruleId)).not.toContain('verdict-unrecorded');
	const report = renderingReport(rendering, now).join('\n');
	expect(report).toMatch(/to translate or to compare, in sv[\s\S]*\n {2}then npm run record -- sv data-collection#/);
	expect(report).toMatch(
		/notes to read again[\s\S]*content\/en\/provenance.yaml:\d+:\d+: .* `Privacy keys for certificates`/,
	);
	expect(report).toContain(
		'required-data (2024-02-01): Required data is now defined as data in the default feature set.',
	);
	const back = renderRevision(now, '2023-09-29', [], async () => '');
	await expect(back).rejects.toThrow('show the revision of 2025-06-25, which is newer');
});

/** A document on the small policy that changes it in all ways. */
const later = `---
title: "Small policy: new"
ms.date: 07/01/2026
---

From these, and in this order:

- Devices

## Required

| Category | Data | MAM |
| --- | --- | --- |
| **Health** | Steps | No |
| **Hardware** | Battery [level] | No |
| | Device name | Yes (Name in brackets) |
| **Apps**, such as: | app ID | No |
| | app size | Yes (On phones) |
| **Usage data** (like taps) | | No |

## Never

- Films
- Photos and pictures
`;

test('a small policy moves with a new category, first rows and other verdicts', async () => {
	const ids = [
		'not-sold',
		'sources',
		'source-devices',
		'required',
		'hardware',
		'hardware-imei',
		'hardware-name',
		'apps',
		'app-id',
		'usage',
		'optional',
		'optional-errors',
		'never',
		'never-photos',
	];
	const root = await smallSiteWith({
		// What does not change stays as it is written.
		'en/data-collection.mdx': { find: '| [Apps](#apps), such as: |', replace: '|[Apps](#apps), such as:   |' },
		'sv/data-collection.mdx': { find: '(#apps), till exempel:', replace: '(#apps),\n  till exempel:' },
		'ids.yaml': { content: `data-collection:\n  - former: hardware-imei\n${ids.map((id) => `  - ${id}\n`).join('')}` },
		'en/provenance.yaml': { content: 'source:\n  hardware-imei: IMEI number\n  never-photos: Photos\n' },
		'sv/provenance.yaml': { content: 'source: {}\n' },
		'en/search.yaml': {
			content:
				'terms:\n  hardware-imei:\n    - !shared pictures\n  never-photos:\n    - !shared pictures\nunmentioned:\n  sound:\n    label: sound\n    terms: [sound]\n    near: [hardware-imei, never-photos]\n',
		},
		'sv/search.yaml': { content: 'unmentioned:\n  sound:\n    label: ljud\n    terms: [ljud]\n' },
	});
	const same = ['new=14', 'new=15', 'never-photos=24'];
	const first = importDocument(await checkContent(root), 'document.md', later, { language: 'en', same });
	expect(first.alignment.questions).toEqual([]);
	const path = newRevisionPath(first);
	expect(path).toBe('content/revisions/2026-07-01.yaml');
	await mkdir(join(root, 'content/revisions'));
	await writeFile(join(root, path), revisionYaml(first));
	const { now, read } = await moveIn(root, later);
	const rows = (page: string) => page.split('\n').filter((line) => /^(?:[|*]|- )|^ +- |^ {2}till/.test(line));
	const [english, swedish] = ['content/en/data-collection.mdx', 'content/sv/data-collection.mdx'] as const;
	expect(rows(await read(english))).toEqual([
		'- [Devices](#source-devices)',
		'| Category | Data item | With MAM only |',
		'| --- | --- | --- |',
		'| [Health](#health) | [Steps](#health-steps) | No |',
		'| [Hardware](#hardware) | [Battery \\[level\\]](#hardware-battery-level) | No |',
		'| | [Device name](#hardware-name) | Yes (Name in brackets) |',
		'|[Apps](#apps), such as:   | **Note:** Only if the device is managed. | |',
		'| | [app ID](#app-id) | No |',
		'| | [app size](#app-size) | Yes (On phones) |',
		'| [Usage data](#usage) (like taps) | | No |',
		'- [Error data](#optional-errors)',
		'- [Films](#never-films)',
		'- [Photos and pictures](#never-photos)',
	]);
	expect(await read(english)).toMatch(
		/^revision: 2026-07-01\nsource:\n {2}title: "Small policy: new"\n {2}url: .*\n {2}language: en\n {2}date: 2026-07-01\n---$/m,
	);
	expect(await read(swedish)).toMatch(/^revision: 2026-07-01\n[\s\S]* {2}date: null\n---$/m);
	expect(rows(await read(swedish)).slice(1, -3)).toEqual([
		'- [TODO](#health)',
		'  - [TODO](#health-steps)',
		'- [Maskinvara](#hardware)',
		'  - [TODO](#hardware-battery-level)',
		'  - [Enhetsnamn](#hardware-name)',
		'    - TODO',
		'- [Appar](#apps),',
		'  till exempel:',
		'  - **Anmärkning:** Bara om enheten hanteras.',
		'  - [app-ID](#app-id)',
		'  - [TODO](#app-size)',
		'    - TODO',
		'- [Användningsdata](#usage) (som klick)',
	]);
	expect(await read('content/ids.yaml')).toMatch(/- former: hardware\n[\s\S]* {2}- hardware-imei: hardware\n/);
	expect(await read('content/en/search.yaml')).toMatch(
		/^terms:\n {2}never-photos:\n {4}- pictures\n[\s\S]*near: \[never-photos\]\n$/,
	);
	expect(await read('content/en/provenance.yaml')).toMatch(
		/^source:\n {2}never-photos: Photos and pictures\n {2}health: Health\n/,
	);

	// Until it is filled in, the check refuses it; then it has nothing else to say.
	expect(new Set(now.messages.map(({ ruleId }) => ruleId))).toEqual(new Set(['todo']));
	expect(now.messages.map(({ file }) => file)).toContain(swedish);
	for (const file of [path, swedish]) {
		await writeFile(join(root, file), (await read(file)).replaceAll('TODO', 'Ord'));
	}
	expect((await checkContent(root)).messages.map(formatMessage)).toEqual([]);
});

test('the pages do not move to what is not recorded, or to where they are', async () => {
	const content = await checkContent(fileURLToPath(recordedSite));
	const read = async () => '';
	await expect(renderRevision(content, '2030-01-01', [], read)).rejects.toThrow('`content/revisions/2030-01-01.yaml`');
	await expect(renderRevision(content, '2022-04-27', [], read)).rejects.toThrow(
		'show the revision of 2022-04-27 already',
	);
});
