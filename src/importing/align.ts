// Long: how the groups of a document settle, one after the other, with what they leave to each other.

import type { Locale } from '../i18n/index.ts';
import { parseCategory } from '../markdown/statements/syntax.ts';
import { readAnswers } from './answers.ts';
import type { BlockSubject } from './block-kinds.ts';
import type { KnownStatement } from './known-statements.ts';
import { folded, likenessAmong, sameWords } from './likeness.ts';
import { type Match, type MatchedGroup, matchGroup, type WordComparison } from './match-group.ts';
import type { UpstreamBlock, UpstreamEntry } from './upstream.ts';

/**
 * Entries that are new or other words for one of some statements, and these. One list is empty where another question has
 * to be answered first: which category they stand in.
 */
export interface Question extends Omit<MatchedGroup, 'matches'> {
	/** What they are told apart from: the id of their category, or the kind that they are of. */
	group: string;
	likeness: WordComparison['likeness'];
}

/** What the entries of a document are: each is in one of the lists, and so is each statement. */
export interface Alignment {
	matches: Match[];
	added: UpstreamEntry[];
	removed: KnownStatement[];
	questions: Question[];
	/** Notes on categories, which the pages word in their own way. */
	notes: UpstreamEntry[];
	/** What repeats another entry of its group. */
	repeated: UpstreamEntry[];
	/** What tables and lists about something else have. */
	others: UpstreamEntry[];
	/** Statements that no table or list of the document is about; a sentence may well say them. */
	unlisted: KnownStatement[];
}

/**
 * Find out which statement each entry of a document is. Words that came and words that went in one category are a question;
 * nothing is guessed.
 *
 * @param kinds what the blocks are about
 * @param same what a person answered, as `ID=LINE`
 * @throws if an answer is about something that is not there
 */
export function align(
	blocks: UpstreamBlock[],
	kinds: BlockSubject[],
	statements: KnownStatement[],
	same: string[],
	locale: Locale,
): Alignment {
	const entriesOf = (kind: BlockSubject) =>
		blocks.flatMap(({ entries }, index) => (kinds[index] === kind ? entries : []));
	const required = entriesOf('required');
	const itemsOf = (category: UpstreamEntry) => required.filter((entry) => entry.category === category);
	const named = required.filter(({ kind }) => kind === 'category');
	// A table may repeat the name of the category in each row.
	const firstOf = new Map(
		named.map((entry) => {
			const first = named.find((other) => folded(other.words) === folded(entry.words)) ?? entry;
			return [entry, itemsOf(entry).length > 0 ? first : entry];
		}),
	);
	const answers = readAnswers(
		same,
		blocks.flatMap(({ entries }) => entries),
		statements,
	);
	const { added, removed } = answers;
	const matches = [...answers.matches];
	const isAnswered = (one: UpstreamEntry | KnownStatement) =>
		[...added, ...removed, ...answers.matches.flatMap(({ entry, statement }) => [entry, statement])].includes(one);

	const open = new Map<string, Question>();
	matchIn(
		'category',
		named.filter((entry) => firstOf.get(entry) === entry),
	);
	const items = required.filter(({ kind }) => kind === 'item');
	for (const [group, entries] of Map.groupBy(items, groupOfItem)) matchIn(group, entries);
	for (const group of ['optional', 'never', 'none'] as const) matchIn(group, entriesOf(group));
	for (const { group } of statements) if (!open.has(group)) matchIn(group, []);
	matchStrays();
	moveIn();
	const inQuestion = open.get('category');
	const isCategoryOpen = Boolean(inQuestion?.entries.length && inQuestion.statements.length);
	const repeated: UpstreamEntry[] = [];
	const unlisted: KnownStatement[] = [];
	const questions = [...open.values()].filter(settle);
	const notes = required.filter(({ kind }) => kind === 'note');
	return {
		matches,
		added,
		removed,
		questions,
		notes,
		repeated,
		others: entriesOf('other').filter((entry) => !isAnswered(entry)),
		unlisted,
	};

	function groupOfItem({ category }: UpstreamEntry): string {
		const first = category && firstOf.get(category);
		const match = matches.find(({ entry }) => entry === first);
		return match ? match.statement.id : `${first?.name} (line ${first?.lines[0]})`;
	}

	function matchIn(group: string, entries: UpstreamEntry[]): void {
		const own = statements.filter((statement) => statement.group === group);
		for (const entry of entries) if (added.includes(entry)) requireOtherWords(entry, own);
		const comparison = comparisonIn(group, own);
		const { matches: found, ...left } = matchGroup(
			{
				entries: entries.filter((entry) => !isAnswered(entry)),
				statements: own.filter((statement) => !isAnswered(statement)),
			},
			comparison,
		);
		matches.push(...found);
		open.set(group, {
			group,
			entries: left.entries,
			statements: left.statements.filter(({ said }) => said),
			likeness: comparison.likeness,
		});
	}

	/** What has the words of a statement of its group is this one, as it is once the revision is recorded that had it as new. */
	function requireOtherWords({ words, lines: [line] }: UpstreamEntry, own: KnownStatement[]): void {
		const known = own.find(({ said, names: [name = ''] }) => said && sameWords(name, words));
		if (known)
			throw new Error(`Unexpected \`--same new=${line}\`, expected none: these are the words of \`${known.id}\`.`);
	}

	function comparisonIn(group: string, own: KnownStatement[]): WordComparison {
		const isCategory = group === 'category';
		const bare = (words: string) =>
			isCategory ? parseCategory(words, locale).label.replace(/\s*\([^)]*$/, '') : words;
		const words = likenessAmong(own.map(({ names }) => names.map(bare)));
		const likeness: WordComparison['likeness'] = (entry, { id, names }) =>
			Math.max(...names.map((name) => words(bare(entry.words), bare(name))), isCategory ? shareOfItems(entry, id) : 0);
		return { bare, likeness };
	}

	/** A category that was renamed is known by what stands in it. */
	function shareOfItems(category: UpstreamEntry, id: string): number {
		const own = itemsOf(category).filter(({ kind }) => kind === 'item');
		const known = statements.filter(({ group, said }) => group === id && said);
		const common = own.filter(({ words }) =>
			known.some(({ names }) => names.some((name) => folded(name) === folded(words))),
		);
		return common.length > 1 ? (2 * common.length) / (own.length + known.length) : 0;
	}

	/** Match what an older document has without saying what it is. */
	function matchStrays(): void {
		const strays = open.get('none')?.statements ?? [];
		for (const { entries } of open.values()) {
			for (const entry of [...entries]) {
				const index = strays.findIndex(({ names }) => names.some((name) => sameWords(name, entry.words)));
				const [statement] = index < 0 ? [] : strays.splice(index, 1);
				if (!statement) continue;
				matches.push({ entry, statement, by: 'words', likeness: 1 });
				entries.splice(entries.indexOf(entry), 1);
			}
		}
	}

	/** Ask of what has the same words in another group whether it has moved. */
	function moveIn(): void {
		for (const { group, entries, statements: own } of open.values()) {
			for (const { group: other, statements: left } of open.values()) {
				if (other === group || [group, other].includes('category')) continue;
				for (const statement of [...left]) {
					if (!entries.some(({ words }) => statement.names.some((name) => folded(name) === folded(words)))) continue;
					own.push(statement);
					left.splice(left.indexOf(statement), 1);
				}
			}
		}
	}

	/** Settle what is left of a group, or tell that it remains a question. */
	function settle(question: Question): boolean {
		const { group, entries, statements: left } = question;
		const twice = entries.filter(({ words }) =>
			matches.some(({ entry, statement }) => statement.group === group && folded(entry.words) === folded(words)),
		);
		repeated.push(...twice);
		question.entries = entries.filter((entry) => !twice.includes(entry));
		const waits =
			isCategoryOpen &&
			(inQuestion?.statements.some(({ id }) => id === group) ||
				inQuestion?.entries.some((entry) => group === `${entry.name} (line ${entry.lines[0]})`));
		const { length } = question.entries;
		if (waits ? length + left.length > 0 : length > 0 && left.length > 0) return true;
		added.push(...question.entries);
		(isListed(group) ? removed : unlisted).push(...left);
		return false;
	}

	function isListed(group: string): boolean {
		if (group === 'optional' || group === 'none') return false;
		return kinds.includes(group === 'never' ? 'never' : 'required');
	}
}
