import type { VFileMessage } from 'vfile-message';
import { messageAt } from '../content-files/message.ts';
import { openMark } from '../content-files/open-marks.ts';
import type { Place } from '../content-files/yaml-places.ts';
import type { Verdict } from '../policy/model.ts';
import type { SearchTerm, SearchWords } from '../search/indexing/search-words.ts';
import { foldedWordsOf } from '../search/query/words.ts';

/**
 * Check the search words of a language against the statements: report unknown ids, duplicate terms, terms that lead to
 * several verdicts unless they are marked as shared everywhere, terms that are marked as shared for no reason, and terms
 * that no question can find.
 *
 * @param verdicts the verdict of each statement in the language by id; `undefined` for a statement without one
 * @param missed the ids that the language should have and has not, which are reported elsewhere: their verdict is not known
 */
export function checkSearchWords(
	searchWords: SearchWords,
	verdicts: Map<string, Verdict | undefined>,
	missed: ReadonlySet<string> = new Set(),
): VFileMessage[] {
	const { path } = searchWords;
	const messages: VFileMessage[] = [];
	const uses = new Map<string, { id: string; verdict: Verdict | undefined; term: SearchTerm }[]>();
	const named = [...searchWords.terms].map(([id, { place }]) => ({ id, place }));
	for (const { id, place } of [...named, ...searchWords.unmentioned.flatMap(({ near }) => near)]) {
		if (verdicts.has(id) || missed.has(id)) continue;
		messages.push(messageAt(path, place, 'search-id', `Unexpected id \`${id}\`, expected the id of a statement`));
	}
	const ignored = new Set(searchWords.ignored.flatMap(foldedWordsOf));
	for (const [id, { terms }] of searchWords.terms) {
		for (const term of terms.filter(({ text }) => text !== openMark)) {
			const key = foldedWordsOf(term.text).join(' ');
			if (ignored.has(key)) {
				const reason = `Unexpected \`${term.text}\`, which is in \`ignored\`, too, expected it in one of the two: no question finds it`;
				messages.push(messageAt(path, term.place, 'search-ignored', reason));
			}
			const others = uses.get(key) ?? [];
			const first = others.find((use) => use.id === id);
			if (first) {
				const reason = `Unexpected \`${term.text}\` a second time, expected it once: it stands at line ${first.term.place.line} already`;
				messages.push(messageAt(path, term.place, 'search-duplicate', reason));
			}
			uses.set(key, [...others, { id, verdict: verdicts.get(id), term }]);
		}
	}
	messages.push(...checkTopicTerms(searchWords, uses));
	for (const all of uses.values()) {
		const judged = all.some(({ id }) => missed.has(id)) ? [] : all.filter(({ verdict }) => verdict);
		const isAmbiguous = new Set(judged.map(({ verdict }) => verdict)).size > 1;
		for (const { id, verdict, term } of judged) {
			if (term.isShared === isAmbiguous) continue;
			const other = judged.find((use) => use.verdict !== verdict);
			const reason = other
				? `Unexpected \`${term.text}\` under \`${id}\` and, with another verdict, under \`${other.id}\` at line ${other.term.place.line}, expected \`!shared ${term.text}\` at both`
				: `Unexpected \`!shared\`, expected \`${term.text}\` without it: no statement of another verdict has it`;
			messages.push(messageAt(path, term.place, 'search-shared', reason));
		}
	}
	return messages;
}

/** Report the words of a topic that are a statement's or another topic's, too: what the text does not mention is no statement. */
function checkTopicTerms(
	{ path, unmentioned }: SearchWords,
	uses: Map<string, { term: { place: Place } }[]>,
): VFileMessage[] {
	const places = new Map([...uses].map(([key, [first]]) => [key, first?.term.place]));
	return unmentioned.flatMap(({ id, terms }) =>
		terms.flatMap(({ text, place }) => {
			const key = foldedWordsOf(text).join(' ');
			const first = places.get(key);
			places.set(key, first ?? place);
			if (!first) return [];
			const reason = `Unexpected \`${text}\` under the topic \`${id}\`, expected it once: it stands at line ${first.line} already`;
			return [messageAt(path, place, 'search-duplicate', reason)];
		}),
	);
}

/**
 * Report kinds and topics that a language lacks, and that a topic is nothing that could be collected: a file that was cut off
 * would lose them without a word.
 */
export function checkSearchParity(searchWords: SearchWords[]): VFileMessage[] {
	const read = searchWords.filter(({ isRead }) => isRead);
	return (['kinds', 'unmentioned'] as const).flatMap((key) => {
		const all = new Map(read.flatMap((words) => namesIn(words, key).map((name) => [name, words.path])));
		return read.flatMap((words) => {
			const [first, ...others] = [...all.keys()].filter((name) => !namesIn(words, key).includes(name));
			if (first === undefined) return [];
			const more = others.length > 0 ? ` and ${others.length} more` : '';
			const reason = `Unexpected \`${key}\` without \`${first}\`${more}, expected all that \`${all.get(first)}\` has`;
			return [messageAt(words.path, words.placeOfKey([key]), 'search-parity', reason)];
		});
	});
}

function namesIn({ kinds, unmentioned }: SearchWords, key: 'kinds' | 'unmentioned'): string[] {
	if (key === 'kinds') return Object.keys(kinds);
	return unmentioned.flatMap(({ id, isData }) => (isData === false ? [id, `${id}.isData`] : [id]));
}

/**
 * Warn about statements that have no search terms, so that they are found by their labels alone.
 *
 * @param ids the ids of the statements in the language
 */
export function warnAboutMissingTerms({ path, isRead, terms, placeOfKey }: SearchWords, ids: string[]): VFileMessage[] {
	const [first, ...others] = ids.filter((id) => !terms.has(id));
	if (!isRead || first === undefined) return [];
	const [found, them] =
		others.length > 0
			? [`statements \`${first}\` and ${others.length} more`, 'them']
			: [`statement \`${first}\``, 'it'];
	const reason = `Unexpected ${found} without search terms, expected under \`terms\` what people type who mean ${them}`;
	return [messageAt(path, placeOfKey(['terms']), 'search-missing', reason)];
}
