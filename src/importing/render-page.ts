import { stringify } from 'yaml';
import type { Page } from '../markdown/page/page.ts';
import type { MarkerName } from '../markdown/statements/marker.ts';
import { type Move, moveFlat, moveRequired, type RowMove } from './move-rows.ts';
import { parseList, parseTable, writeList, writeTable } from './page-rows.ts';
import { relabel } from './relabel.ts';

/** Some lines of a page, and what is to stand there. */
interface Part {
	start: number;
	end: number;
	write: (lines: string[]) => string[];
}

/**
 * Move a policy page to another revision: the rows and bullets that changed, the revision in the frontmatter and, if the
 * revision is in the language of the page, its source.
 */
export function renderPage(page: Page, { to, ...rows }: Move): string {
	const dated = renderRows(page, rows).replace(/^revision: .*$/m, `revision: ${to.date}`);
	if (page.locale !== to.language) return dated;
	const values = { title: stringify(to.title, { lineWidth: 0 }).trim(), url: to.url, date: to.date };
	return dated.replace(/^source:\n(?: +.*\n)+/m, (head) =>
		Object.entries(values).reduce(
			(all, [key, value]) => all.replace(new RegExp(`^( +${key}: ).*$`, 'm'), (_, start) => `${start}${value}`),
			head,
		),
	);
}

/** Change the rows and bullets of a policy page. */
export function renderRows({ source, locale, policy, places }: Page, move: RowMove): string {
	const lines = source.split(/\r?\n/);
	/** The lines from the first to the last of some statements that stand together. */
	const linesOf = (ids: string[]) => {
		const starts = ids.map((id) => (places.get(id)?.start.line ?? 0) - 1);
		const last = Math.max(...starts);
		// The last may be wrapped: it ends before an empty line or a heading.
		const end = lines.findIndex((line, index) => index > last && /^\s*(#+ .*)?$/.test(line));
		return { start: Math.min(...starts), end: end < 0 ? lines.length : end };
	};
	const flat = (verdict: 'optional' | 'never' | undefined) => (own: string[]) =>
		writeList(moveFlat(parseList(own), verdict, move, locale));
	const sources = policy.sources?.map(({ id }) => id) ?? [];
	const parts: Part[] = [
		{ ...contentOf(lines, 'RequiredData'), write: required },
		{ ...contentOf(lines, 'OptionalData'), write: flat('optional') },
		{ ...contentOf(lines, 'NeverCollected'), write: flat('never') },
		...(sources.length > 0 ? [{ ...linesOf(sources), write: flat(undefined) }] : []),
		...(policy.statements ?? []).map(({ id }) => ({
			...linesOf([id]),
			write: (own: string[]) => relabeled(own.join('\n'), id).split('\n'),
		})),
	];
	// From the bottom up, so that the lines above stay where they are.
	for (const { start, end, write } of parts.toSorted((a, b) => b.start - a.start)) {
		lines.splice(start, end - start, ...write(lines.slice(start, end)));
	}
	return lines.join('\n');

	function required(own: string[]): string[] {
		if (!own[0]?.trim().startsWith('|')) {
			return writeList(moveRequired(parseList(own), move, { locale, isTable: false }));
		}
		const [head, rule, ...rows] = own;
		const moved = moveRequired(parseTable(rows), move, { locale, isTable: true });
		return [head ?? '', rule ?? '', ...writeTable(moved)];
	}

	function relabeled(paragraph: string, id: string): string {
		const change = move.changes.find((candidate) => candidate.id === id);
		return relabel(paragraph, id, change?.before?.label[locale], change?.after?.label[locale], false, locale);
	}
}

/** Find the lines of the table or list in a marker. */
function contentOf(lines: string[], name: MarkerName): { start: number; end: number } {
	const from = lines.findIndex((line) => line.trim() === `<${name}>`);
	const to = lines.findIndex((line) => line.trim() === `</${name}>`);
	const isText = (line: string, index: number) => index > from && index < to && line.trim() !== '';
	const start = lines.findIndex(isText);
	return start < 0 ? { start: to, end: to } : { start, end: lines.findLastIndex(isText) + 1 };
}
