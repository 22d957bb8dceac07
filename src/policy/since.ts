import { formatDate, type Locale, t } from '../i18n/index.ts';
import type { Mam, Policy } from './model.ts';
import { stepBetween } from './revision-list.ts';
import { revisionVerdict } from './revision-words.ts';
import type { Change, RevisionHead, RevisionStatement, Revisions } from './revisions.ts';
import type { VerdictStatement } from './statements.ts';

const withoutPeriod = (text = '') => text.replace(/\.$/, '');

/** How the newest revision that is known differs from the one that the pages show, which may be the same. */
export interface Since {
	rendered: RevisionHead;
	newest: RevisionHead;
	/** By id. */
	changes: Record<string, Change>;
	added: AddedStatement[];
	/** Those in the site's own words that have others: these only differ where the document says something else. */
	restated: string[];
	/** How many required data items the newest revision has, by their verdicts with MAM only. */
	mam: Record<Mam, number>;
}

/** A statement that the newest revision has and the pages do not. */
export interface AddedStatement {
	id: string;
	statement: RevisionStatement;
	/** The date of the revision that brought it. */
	date: string;
}

/**
 * Compare the newest revision with the one that the pages show; undefined if that one is not in the list.
 *
 * @param isNamed tells whether a document has words for a statement, or says it in a sentence
 */
export function sinceRendered({ list, rendered }: Revisions, isNamed: (id: string) => boolean): Since | undefined {
	const [shown, newest] = [list[rendered], list.at(-1)];
	if (!shown || !newest) return undefined;
	const { changes } = stepBetween(shown, newest);
	const added = changes.flatMap(({ id, kind, after }) => {
		if (kind !== 'added') return [];
		const before = list.findLastIndex(({ statements }) => !statements.has(id));
		return [{ id, statement: after, date: list[before + 1]?.date ?? '' }];
	});
	return {
		rendered: revisionHead(shown),
		newest: revisionHead(newest),
		changes: Object.fromEntries(changes.map((change) => [change.id, change])),
		added,
		restated: changes.flatMap(({ id, kind }) => (kind === 'reworded' && !isNamed(id) ? id : [])),
		mam: countByMam([...newest.statements.values()]),
	};
}

function countByMam(statements: RevisionStatement[]): Record<Mam, number> {
	const of = (verdict: Mam) => statements.filter(({ mam }) => mam === verdict).length;
	return { yes: of('yes'), conditional: of('conditional'), no: of('no') };
}

/** Take what identifies a revision, without its statements. */
export function revisionHead({ title, url, language, date, notes }: RevisionHead): RevisionHead {
	return { title, url, language, date, notes };
}

/**
 * Say in a sentence that the newest revision says something else of a statement than the pages: «No longer listed in
 * Microsoft's text of 25 June 2025.» Of a statement that is new, say which revision brought it. Empty where nothing has
 * changed.
 */
export function sinceInWords(locale: Locale, { newest, added, changes, restated }: Since, id: string): string {
	const change = changes[id];
	if (!change) return '';
	const { kind, before, after } = change;
	const date = formatDate(locale, added.find((statement) => statement.id === id)?.date ?? newest.date ?? '');
	const isUnconditional = kind === 'verdict' && before.mam === 'conditional' && after.mam === 'yes';
	const said = isUnconditional ? 'unconditional' : restated.includes(id) ? 'restated' : kind;
	return t(locale, `since.${said}`, { date });
}

/**
 * Say the same with what the newest revision says instead, as far as it is known in the language: «Worded differently in
 * Microsoft's text of 25 June 2025: “Admin user first name and family name” (before: “Admin user first name and last name”).»
 */
export function sinceInDetail(locale: Locale, since: Since, id: string): string {
	const sentence = sinceInWords(locale, since, id);
	// What it says in a sentence, or in another language, is in our words.
	const isQuote = locale === since.newest.language && !since.restated.includes(id);
	const details = detailsOf(locale, since.changes[id], isQuote).map(withoutPeriod);
	return details.length > 0 ? `${withoutPeriod(sentence)}: ${details.join('. ')}.` : sentence;
}

function detailsOf(locale: Locale, change: Change | undefined, isQuote: boolean): string[] {
	if (!change?.before || !change.after) return [];
	const { kind, before, after } = change;
	if (kind === 'verdict') return [revisionVerdict(after, locale)];
	const said = (text: string) =>
		isQuote ? t(locale, 'citation.quoted', { text: withoutPeriod(text) }) : withoutPeriod(text);
	return (['condition', 'label', 'note'] as const).flatMap((facet) => {
		const [now, then] = [after[facet]?.[locale], before[facet]?.[locale]];
		if (!now || now === then) return [];
		if (facet === 'note') return [t(locale, 'mam.note', { note: now })];
		// The page may have another label than the text that it shows: where that has a mistake, what is meant.
		if (facet === 'condition' || !then) return [said(now)];
		const label = t(locale, 'since.label', { now: said(now), before: said(then) });
		return [kind === 'condition' ? t(locale, 'since.also', { label }) : label];
	});
}

/**
 * Give the new words of a statement that is only worded differently, and those before, where the difference is in the language
 * of the document alone: «Private keys» and «Privacy keys» are the same in Swedish.
 */
export function sinceInItsWords(
	locale: Locale,
	{ newest: { language }, changes, restated }: Since,
	id: string,
): { language: Locale; now: string; before: string } | undefined {
	const change = changes[id];
	if (change?.kind !== 'reworded' || restated.includes(id)) return undefined;
	const [labels, former] = [change.after.label, change.before.label];
	const [now, before] = [labels[language], former[language]].map(withoutPeriod);
	if (labels[locale] !== former[locale] || !now || !before || now === before) return undefined;
	return { language, now, before };
}

/** List the statements that only the newest revision has, in the form of those of the policy. */
export function addedStatements(locale: Locale, { required }: Policy, since: Since | undefined): VerdictStatement[] {
	return (since?.added ?? []).map(({ id, statement }) => {
		const { verdict, mam, condition, note } = statement;
		if (!verdict) throw new Error(`The newest revision adds \`${id}\` without a verdict.`);
		const label = statement.label[locale] ?? '';
		const category = required.categories.find((other) => other.id === statement.category);
		const texts = { condition: condition?.[locale], note: note?.[locale] };
		const item = mam && {
			id,
			label,
			mam,
			...(texts.condition && { condition: texts.condition }),
			...(texts.note && { note: texts.note }),
		};
		return { id, label, verdict, ...(category && { category }), ...(item && { item }) };
	});
}

/** Lead in to the statements that only the newest revision has. */
export function addedLead(locale: Locale, { rendered, newest }: Since): string {
	const [from, to] = [rendered, newest].map(({ date }) => formatDate(locale, date ?? ''));
	return t(locale, 'since.lead', { rendered: from ?? '', newest: to ?? '' });
}
