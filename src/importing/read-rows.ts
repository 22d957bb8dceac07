import type { List, PhrasingContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { policySlug } from '../content-files/content-path.ts';
import { fileStart } from '../content-files/message.ts';
import type { Locale } from '../i18n/index.ts';
import { nothingRelated } from '../markdown/page/page-context.ts';
import { readBullets } from '../markdown/statements/bullet.ts';
import { plainText } from '../markdown/statements/plain-text.ts';
import { readRequiredList } from '../markdown/statements/read-required-list.ts';
import { readRequiredTable } from '../markdown/statements/read-required-table.ts';
import { type CategoryReading, type ItemReading, isStandaloneReading } from '../markdown/statements/required-data.ts';
import { mamForms, parseMam } from '../markdown/statements/syntax.ts';
import { bulletsIn, prepareList, prepareTable } from './authored-form.ts';
import type { UpstreamBlock, UpstreamEntry, UpstreamFault } from './upstream.ts';

/** What the readers of the content report and an import can do with: all words are there, or it says so itself. */
const harmless = ['bracket-lost', 'list-without-verdicts', 'verdict-unknown'];

/** Read a table or a list of Microsoft's with the readers of the content. */
export function readRows(block: Table | List, locale: Locale): Omit<UpstreamBlock, 'heading'> {
	const file = new VFile();
	const context = { locale, slug: policySlug, ...nothingRelated, file };
	const rows = linesOfRows(block);
	const lineOf = (children: PhrasingContent[]) => {
		const { line } = children[0]?.position?.start ?? fileStart;
		return rows.findLast((start) => start <= line) ?? line;
	};
	const [kind, entries] = readBlock();
	return {
		kind,
		entries,
		rows: rows.length,
		faults: faultsIn(file, rows, new Set(entries.flatMap(({ lines }) => lines))),
	};

	function readBlock(): [UpstreamBlock['kind'], UpstreamEntry[]] {
		if (block.type === 'table') {
			prepareTable(block, locale);
			const readings = readRequiredTable(block, { ...context, originalItems: new Map() });
			return ['table', readings.flatMap(entriesOf)];
		}
		if (bulletsIn(block.children).every(({ nested }) => nested.length === 0)) {
			const bullets = readBullets(block.children, file);
			return ['flat list', bullets.map(({ text }) => entryOf('bullet', text.children, plainText(text)))];
		}
		const readings = readRequiredList(block, { ...context, originalItems: prepareList(block, locale) });
		return ['nested list', readings.flatMap(entriesOf)];
	}

	function entriesOf(reading: CategoryReading): UpstreamEntry[] {
		const { label, category, note, rows: items } = reading;
		const named = { ...entryOf('category', label.parent.children, label.text), name: category.label };
		if (isStandaloneReading(reading)) return items.map((row) => withVerdict(named, row));
		const inCategory = [
			...(note ? [entryOf('note', note, category.note ?? '')] : []),
			...items.map((row) => withVerdict(entryOf('item', row.label.parent.children, row.label.text), row)),
		];
		inCategory.sort((a, b) => a.place.line - b.place.line);
		return [named, ...inCategory.map((entry) => ({ ...entry, category: named }))];
	}

	function entryOf(kind: UpstreamEntry['kind'], children: PhrasingContent[], words: string): UpstreamEntry {
		const { line, column } = children[0]?.position?.start ?? fileStart;
		return { kind, words, name: words, place: { line, column }, lines: [lineOf(children)] };
	}

	function withVerdict(entry: UpstreamEntry, { item: { mam, condition, note }, verdict }: ItemReading): UpstreamEntry {
		if (!verdict) return entry;
		const text = plainText(verdict);
		if (verdict.type === 'paragraph') {
			return { ...entry, remark: text, lines: [...entry.lines, lineOf(verdict.children)] };
		}
		if (parseMam(text, locale)) {
			return { ...entry, said: { mam, ...(condition && { condition }), ...(note && { note }) } };
		}
		return { ...entry, fault: `Unexpected verdict \`${text}\`, expected ${mamForms(locale)}` };
	}
}

/** List the lines of the rows of a table, apart from its head, or of all bullets of a list. */
function linesOfRows(block: Table | List): number[] {
	const lines: number[] = [];
	visit(block, block.type === 'table' ? 'tableRow' : 'listItem', (row) => {
		lines.push(row.position?.start.line ?? 1);
	});
	return block.type === 'table' ? lines.slice(1) : lines;
}

/** List what was not understood, and the rows that nothing came of. */
function faultsIn({ messages }: VFile, rows: number[], understood: Set<number>): UpstreamFault[] {
	const faults: UpstreamFault[] = messages
		.filter(({ ruleId }) => !harmless.includes(ruleId ?? ''))
		.map(({ line = 1, column = 1, reason }) => ({ place: { line, column }, reason, isRow: false }));
	for (const line of rows.filter((row) => !understood.has(row))) {
		const fault = faults.find(({ place }) => place.line === line);
		const reason = 'Unexpected row, expected a category, a data item or a note';
		if (fault) fault.isRow = true;
		else faults.push({ place: { line, column: 1 }, reason, isRow: true });
	}
	return faults;
}
