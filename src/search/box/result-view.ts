import words from 'virtual:result-words';
import { addStyle } from '../../dom/add-style.ts';
import { element } from '../../dom/element.ts';
import css from '../../styles/search-results.css?inline';
import type { Answer, Hit } from '../query/answer.ts';
import { passageItem, resultItem } from './result-items.ts';
import type { TextPassage } from './text-search.ts';

/** How many results to show, on the results page of each kind, and how many passages below the field. */
const mostResults = 8;
const mostPassages = 3;

/** The part of a search panel that shows what was found. */
export type ResultView = ReturnType<typeof makeResultView>;

/**
 * Add to a panel what shows an answer. Text is inserted as text, never as HTML.
 *
 * @param base the address that the records' addresses are relative to
 * @param showsAll whether all is shown, further results of a kind folded, or only what comes first
 */
export function makeResultView(panel: HTMLElement, base: string, showsAll: boolean) {
	addStyle(css);
	const lang = document.documentElement.lang;
	const own = words[lang] as NonNullable<(typeof words)[string]>;
	type Key = keyof typeof own;
	const said = element('div', { when: 'answer' });
	panel.querySelector('[role=status]')?.append(said);
	const results = list(own['search.results']);
	const places = list(own['search.passages']);
	const passages = list(own['search.passages']);
	const heading = element(showsAll ? 'h2' : 'p', { class: 'panel__heading' }, own['search.passages']);
	const text = element('div', {}, heading, passages);
	const box = element('div', { when: 'answer' });
	box.id = 'search-results';
	const more = element('a', {}, own['search.more']);
	const moreBox = element('p', { class: 'panel__more', when: 'answer' }, more);
	panel.append(box, moreBox);

	return {
		/** Holds all that can be followed. */
		box,
		/** Leads to all results. */
		more,
		/** Show what the statements answer; the passages of the last query go. */
		showAnswer(answer: Answer): void {
			const { hits, closest, kinds, isKindAlone } = answer;
			const all = hits.length > 0 ? hits : closest;
			const listed = showsAll ? all : all.slice(0, mostResults);
			const rows = listed.map((hit) => resultItem(hit, hits.length > 0 ? 'searchResult' : 'searchSuggestion', base));
			const folds = showsAll ? foldRest(listed, rows) : [];
			results.replaceChildren(...rows.filter((row) => !row.parentElement));
			const ofKinds = kinds.flatMap((kind) => kind.places);
			places.replaceChildren(
				...ofKinds.map(({ label: title, url }) => passageItem({ url: base + url, title, page: '', excerpt: [] })),
			);
			const lists = isKindAlone ? [places, results] : [results, places];
			box.replaceChildren(...lists.filter((part) => part.hasChildNodes()), ...folds);
			moreBox.hidden = listed.length === all.length;
			const saying = element('div', {}, ...sayings(answer));
			// What is said already is not said again at the next key.
			if (saying.textContent !== said.textContent) said.replaceChildren(...saying.childNodes);
		},
		/** Add what stands in the text. */
		showText(found: TextPassage[]): void {
			passages.replaceChildren(...found.slice(0, showsAll ? undefined : mostPassages).map(passageItem));
			if (found.length > 0) box.append(text);
			if (passages.childElementCount < found.length) moreBox.hidden = false;
		},
		/** Show nothing. */
		clear(): void {
			for (const part of [box, said]) part.replaceChildren();
		},
	};

	/** Say what kind of answer it is. */
	function sayings({ hits, count = hits.length, closest, unmentioned, corrected }: Answer): HTMLElement[] {
		const said: (Node | string)[][] = [];
		if (hits.length > 0) said.push(counted(count, showsAll ? hits.length : Math.min(hits.length, mostResults)));
		if (corrected) said.push(filled('search.corrected', { query: element('em', {}, corrected) }));
		if (unmentioned) {
			const { label: topic, date, isData } = unmentioned;
			const sentence = date ? filled('search.unmentionedOn', { topic, date }) : filled('search.unmentioned', { topic });
			said.push(isData === false ? sentence : [...sentence, ' ', own['search.incomplete']]);
		}
		if (closest.length > 0) said.push([own[unmentioned ? 'search.near' : 'search.closest']]);
		if (said.length === 0) {
			const all = element('a', {}, own['search.all']);
			all.href = panel.dataset['list'] ?? '';
			said.push([own['search.empty'], ' ', all]);
		}
		return said.map((parts) => element('p', {}, ...parts));
	}

	function counted(count: number, listed: number): (Node | string)[] {
		const form = new Intl.PluralRules(lang).select(count) === 'one' ? 'one' : 'other';
		return filled(count > listed ? 'search.shown' : `count.results.${form}`, { shown: `${listed}`, count: `${count}` });
	}

	function filled(key: Key, values: Record<string, Node | string>): (Node | string)[] {
		return own[key].split(/\{(\w+)\}/).map((part, at) => (at % 2 === 1 ? (values[part] ?? '') : part));
	}

	/** Fold what comes after the first results of a kind, one fold for each kind. */
	function foldRest(hits: Hit[], rows: HTMLElement[]): HTMLElement[] {
		const byKind = Map.groupBy(rows, (row) => hits[rows.indexOf(row)]?.kind);
		return [...byKind].flatMap(([kind, ofKind]) => {
			const rest = ofKind.slice(mostResults);
			if (rest.length === 0) return [];
			const name = own[`kind.${kind}` as Key];
			const summary = element('summary', {}, ...filled('search.folded', { kind: name, count: `${rest.length}` }));
			const group = list(name);
			group.append(...rest);
			return element('details', {}, summary, group);
		});
	}
}

function list(name: string): HTMLUListElement {
	const made = element('ul', { class: 'panel__list' });
	made.ariaLabel = name;
	// Without bullets, it is none for Safari.
	made.role = 'list';
	return made;
}
