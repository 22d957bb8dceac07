import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { t } from '../../../src/i18n/index.ts';
import type { Page } from '../../../src/markdown/page/page.ts';
import { type Known, knownOf } from './facts-of-page.ts';
import { type Checked, checkPair, enPath, readEnglish, svPath } from './page-pair.ts';

/** A page of the policy, to be broken and checked with its counterpart. */
export interface PolicyPage {
	name: string;
	path: string;
	source: string;
	/** What the check says of the page as it is. */
	original: Checked;
	/** What the page and its counterpart say. */
	known: Known[];
	/** Check the page with another content, and its counterpart as it is. */
	checkWith: (content: string | Uint8Array) => Promise<Checked>;
}

/**
 * Read the pages to break: that in English, that in Swedish with its list, and with a table in place of the list.
 *
 * A category keeps two of its data items that have neither a condition nor a note, save where the tests explore: most of
 * the time goes into reading rows that are like others.
 */
export async function readPolicyPages(): Promise<PolicyPage[]> {
	const whole = { en: readFileSync(enPath, 'utf8'), sv: readFileSync(svPath, 'utf8') };
	const left = inject('runsFactor') > 1 ? [] : alikeIn(await readEnglish(whole.en));
	const en = withoutItems(whole.en, left);
	const sv = withoutItems(whole.sv, left);
	const english = await readEnglish(en);
	const checkEnglish: PolicyPage['checkWith'] = async (content) => checkPair(await readEnglish(content), sv);
	// A broken translation leaves the original as it is, which need not be read again.
	const checkSwedish: PolicyPage['checkWith'] = (content) => checkPair(english, content);
	return Promise.all(
		[
			{ name: 'English', path: enPath, source: en, checkWith: checkEnglish },
			{ name: 'Swedish', path: svPath, source: sv, checkWith: checkSwedish },
			{ name: 'Swedish with a table', path: svPath, source: withTable(sv, english), checkWith: checkSwedish },
		].map(async (page) => {
			const original = await page.checkWith(page.source);
			return { ...page, original, known: original.pages.flatMap(knownOf) };
		}),
	);
}

/** List the ids of the data items that are like two others of their category. */
function alikeIn({ policy }: Page): string[] {
	const categories = policy.required?.categories ?? [];
	return categories.flatMap(({ items }) =>
		items
			.filter(({ condition, note }) => !condition && !note)
			.slice(2)
			.map(({ id }) => id),
	);
}

/** Leave the lines of some data items out of a table or list. */
function withoutItems(source: string, ids: string[]): string {
	return source
		.split('\n')
		.filter((line) => !ids.some((id) => line.includes(`](#${id})`)))
		.join('\n');
}

/** Write the Swedish list of required data as a table; the verdicts are those of the English page. */
function withTable(source: string, { policy }: Page): string {
	const items = policy.required?.categories.flatMap((category) => category.items) ?? [];
	const mamOf = (text: string) => items.find(({ id }) => text.includes(`(#${id})`))?.mam;
	const [, list = ''] = /<RequiredData>\n\n(.*?)\n\n<\/RequiredData>/s.exec(source) ?? [];
	const rows: [category: string, item: string, verdict: string][] = [];
	for (const line of list.split('\n')) {
		const [, indentation = '', text = ''] = /^( *)- (.*)$/.exec(line) ?? [];
		const mam = mamOf(text);
		const verdict = mam ? t('sv', mam === 'no' ? 'mam.no' : 'mam.yes') : '';
		const last = rows.at(-1);
		if (indentation === '') rows.push([text, '', verdict]);
		else if (indentation === '  ' && last && last[1] + last[2] === '') last.splice(1, 2, text, verdict);
		else if (indentation === '  ') rows.push(['', text, verdict]);
		else if (last) last[2] += mamOf(last[1]) === 'conditional' ? ` (${text})` : `; ${text}`;
	}
	const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
	return source.replace(list, `| Kategori | Uppgift | Med enbart MAM |\n| --- | --- | --- |\n${table}`);
}
