import content from 'virtual:content';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type CitedStatement, citationOf } from '../exports/citation.ts';
import { defaultLocale, formatDate, type Locale, localeCodes, perLocale, t, tAround } from '../i18n/index.ts';
import { type HistoryView, historyView } from '../policy/history-view.ts';
import { type Category, isStandalone } from '../policy/model.ts';
import type { Change } from '../policy/revisions.ts';
import { addedStatements, type Since, sinceInDetail, sinceInItsWords, sinceInWords } from '../policy/since.ts';
import { type VerdictStatement, verdictStatements } from '../policy/statements.ts';
import { verdictSentences } from '../policy/verdict-in-words.ts';
import { policyPageOf } from './content-pages.ts';

/** What the page of a statement shows, besides what the documents say of it. */
export interface StatementPage {
	id: string;
	label: string;
	kind: 'required' | 'optional' | 'never' | 'source' | 'statement';
	/** Undefined for what has no verdict. */
	statement: VerdictStatement | undefined;
	/** The category that it stands in; undefined for one that is its own. */
	category: Category | undefined;
	/** The day of the revision that is shown. */
	date: string;
	/** What becomes of the data, in sentences. */
	sentences: string[];
	/** What the newest revision says, if that is something else, as HTML. */
	since: { kind: Change['kind']; html: string } | undefined;
	/** That it says something else of the category, in a sentence; empty if it does not. */
	categorySince: string;
	/** Whether it says the same, also of the category; the same but for what `since` and `categorySince` say; or something newer. */
	newestSays: 'same' | 'otherwise' | 'newer';
	history: HistoryView[];
	citation: string;
}

/** List the statements that have a page of their own, in the order of the policy page. */
export const statementPages = perLocale((locale): StatementPage[] => {
	const { policy, order } = policyPageOf(locale);
	const ranks = new Map(order.map((id, rank) => [id, rank]));
	const rankOf = ({ id }: StatementPage) => ranks.get(id) ?? -1;
	const others = [
		...policy.statements.map(({ id, text }) => ({ id, label: text, kind: 'statement' as const })),
		...policy.sources.map(({ id, label }) => ({ id, label, kind: 'source' as const })),
	];
	const pages = [
		...others.map((other) => pageOf(locale, { ...other, statement: undefined })),
		...verdictStatements(policy).map((statement) =>
			pageOf(locale, { id: statement.id, label: statement.label, kind: statement.verdict, statement }),
		),
	];
	const added = addedStatements(locale, policy, content.since).map((statement) => addedPage(locale, statement));
	return [...pages.toSorted((a, b) => rankOf(a) - rankOf(b)), ...added];
});

/** Make the page of a statement that only the newest revision has, which says so. */
function addedPage(locale: Locale, statement: VerdictStatement): StatementPage {
	const { id, label, verdict: kind } = statement;
	const page = pageOf(locale, { id, label, kind, statement });
	const absent = t(locale, 'since.absent', { date: formatDate(locale, page.date) });
	const date = content.since?.newest.date ?? page.date;
	const added = content.since ? [sinceInWords(locale, content.since, id)] : [];
	return { ...page, date, sentences: [...page.sentences, ...added, absent] };
}

function pageOf(locale: Locale, named: Pick<StatementPage, 'id' | 'label' | 'kind' | 'statement'>): StatementPage {
	const { id, label, statement } = named;
	const category = statement?.category && !isStandalone(statement.category) ? statement.category : undefined;
	const sentences = statement ? verdictSentences(locale, statement) : [];
	const languages = localeCodes.filter((code) => content.documents[code].words[id]);
	const history = historyView(locale, content.histories[id] ?? [], languages);
	const cited = quotedDocument(locale, id, category);
	const { language, date, url } = policyPageOf(defaultLocale).meta.source;
	const source = [date && formatDate(locale, date), url].filter(Boolean).join(', ');
	// Only the table of that document has the column.
	const mamSource =
		statement?.item && cited.document.language !== language ? [t(locale, 'citation.mam', { source })] : [];
	return {
		...named,
		date: policyPageOf(locale).meta.revision,
		category,
		sentences,
		...newsOf(locale, id, category, history),
		history,
		citation: citationOf(locale, { label, sentences: [...sentences, ...mamSource], ...cited }),
	};
}

/** Say how what the newest revision says of a statement and its category compares with what the page says. */
function newsOf(
	locale: Locale,
	id: string,
	category: Category | undefined,
	history: HistoryView[],
): Pick<StatementPage, 'since' | 'categorySince' | 'newestSays'> {
	if (!content.since) return { since: undefined, categorySince: '', newestSays: 'same' };
	const { changes, restated, rendered } = content.since;
	const kind = changes[id]?.kind;
	const since = kind && { kind, html: newsInHtml(locale, content.since, id) };
	const categorySince = category ? categoryNews(locale, content.since, category.id) : '';
	const isToldWhole = !kind || kind === 'condition' || (kind === 'reworded' && !restated.includes(id));
	const isNoted = history.some(({ date, notes }) => (date ?? '') > (rendered.date ?? '') && notes.length > 0);
	const isChanged = kind !== undefined || categorySince !== '';
	return { since, categorySince, newestSays: isNoted || !isToldWhole ? 'newer' : isChanged ? 'otherwise' : 'same' };
}

/** Say what the newest revision says of a statement, with its words and those before in the language of the document, if need be. */
function newsInHtml(locale: Locale, since: Since, id: string): string {
	const sentence = sinceInDetail(locale, since, id);
	const words = sinceInItsWords(locale, since, id);
	if (!words) return toHtml(h(null, sentence));
	const [start, between, end] = tAround(locale, 'since.label');
	const [now, before] = [words.now, words.before].map((text) => h('q', { lang: words.language }, text));
	return toHtml(h(null, sentence.replace(/\.$/, `: ${start}`), now, between, before, `${end}.`));
}

/** Say that the newest revision says something else of the category, or only names it differently; empty if it does neither. */
function categoryNews(locale: Locale, since: Since, id: string): string {
	const change = since.changes[id];
	if (!change) return '';
	const text = sinceInWords(locale, since, id);
	const { language } = since.newest;
	const isName = change.kind === 'reworded' && change.before.note?.[language] === change.after.note?.[language];
	return isName ? t(locale, 'statement.categoryName', { since: text }) : t(locale, 'statement.note', { note: text });
}

/**
 * Find the document to quote: that in the language of the page, or else the one that the site shows; that one, too, where the
 * document in the language says it in a sentence, and something else.
 */
function quotedDocument(
	locale: Locale,
	id: string,
	category: Category | undefined,
): Pick<CitedStatement, 'words' | 'under' | 'document'> {
	const { words } = content.documents[locale];
	if (content.since?.changes[id]?.kind === 'added') return { words: null, under: null, document: content.since.newest };
	const isOther = words[id] === null && Boolean(content.provenance[locale][id]?.disagreements?.length);
	const language = Object.hasOwn(words, id) && !isOther ? locale : defaultLocale;
	const wordsOf = (of = '') => content.documents[language].words[of] ?? null;
	return { words: wordsOf(id), under: wordsOf(category?.id), document: policyPageOf(language).meta.source };
}

/** Say what the document in a language calls a statement, or that it says it in a sentence or not at all. */
export function documentWords(locale: Locale, language: Locale, id: string): { quote: string } | { remark: string } {
	const words = content.documents[language].words[id];
	if (words) return { quote: words };
	return { remark: t(locale, words === null ? 'statement.inSentence' : 'changes.absent') };
}
