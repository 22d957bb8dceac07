import type { Point } from 'unist';
import { Document, isMap } from 'yaml';
import { policySlug } from '../content-files/content-path.ts';
import { openMark } from '../content-files/open-marks.ts';
import { formatDate, type Locale, localeCodes } from '../i18n/index.ts';
import type { ByLocale, Change, Revision, RevisionStatement } from '../policy/revisions.ts';
import { accountOf } from './account.ts';
import { type Import, orderOf } from './import-document.ts';
import type { ImportedRevision } from './imported-revision.ts';
import { folded } from './likeness.ts';
import { withEscapes } from './yaml-lines.ts';

/**
 * Give the path of the file of a revision that was imported.
 *
 * @throws if it cannot be a revision of its own yet, with the reason
 */
export function newRevisionPath(imported: Import): string {
	const { upstream, kinds, alignment, known, language } = imported;
	const { date } = upstream;
	const { base, newest } = known;
	if (date === undefined) throw new Error('Unexpected document without a date, expected `--date YYYY-MM-DD`.');
	if (!kinds.includes('required')) throw new Error('Unexpected document without a table or list of required data.');
	const [unread] = unreadRows(imported);
	if (unread) {
		const { line, column } = unread.place;
		const rest = 'Until every row is understood, it is not known what is gone';
		throw new Error(`${upstream.path}:${line}:${column}: ${unread.reason}. ${rest}.`);
	}
	if (alignment.questions.length > 0) throw new Error('Expected an answer to each question first: `--same ID=LINE`.');
	if (language !== newest.language) {
		throw new Error(
			`Unexpected language \`${language}\`, expected \`${newest.language}\`, that of the newest revision.`,
		);
	}
	if (base.date === date) throw new Error(`The revision of ${date} is recorded already.`);
	if (date <= (newest.date ?? '')) {
		throw new Error(`Unexpected date ${date}, expected one after ${newest.date}, the newest revision.`);
	}
	return `content/revisions/${date}.yaml`;
}

/** List the rows and bullets about statements that were not understood. */
function unreadRows(imported: Import): { place: Point; reason: string | undefined }[] {
	const { upstream, kinds, alignment } = imported;
	return [
		...upstream.blocks.flatMap(({ faults }, index) => (kinds[index] === 'other' ? [] : faults)),
		...accountOf(imported).flatMap(({ outcome, entry, reason }) =>
			outcome === 'not understood' && !alignment.others.includes(entry) ? { place: entry.place, reason } : [],
		),
	];
}

type Facets = Partial<Record<keyof RevisionStatement, unknown>>;

/** Write the file of a revision that was imported, with marks where a person has to fill something in. */
export function revisionYaml({ revision, changes, entries }: ImportedRevision): string {
	const { title, url, date, language } = revision;
	const order = orderOf({ entries });
	const placeOf = ({ id }: Change) => (order.includes(id) ? order.indexOf(id) : order.length);
	const inOrder = changes.toSorted((a, b) => placeOf(a) - placeOf(b));
	const statements = Object.fromEntries(inOrder.map((change) => [change.id, facetsOf(change, language)]));
	const text = Object.fromEntries(localeCodes.map((code) => [code, openMark]));
	const document = new Document({
		title,
		url: url ?? openMark,
		language,
		statements,
		notes: [{ ids: [policySlug], text }],
	});
	document.commentBefore = [
		` How Microsoft's page of ${formatDate('en', date ?? '').replaceAll('\u00A0', ' ')} differs from the revision before it. Fill in what is ${openMark}, or take`,
		` away the line where the words stay as they are. The address is that of the revision before. Under \`notes\`, say what`,
		' changed in the sentences.',
	].join('\n');
	for (const { id, before, after } of changes) {
		const node = document.getIn(['statements', id, 'condition'], true);
		if (before?.mam !== 'yes' || !isMap(node) || isInAll(after?.condition)) continue;
		node.commentBefore = ' Or, if these words condition nothing, `note` in place of `condition`, and no `mam`:';
	}
	return withEscapes(document.toString({ lineWidth: 0, nullStr: '' }));
}

/** Write a revision that follows from nothing: all of its statements, each with all that is said of it. */
export function wholeRevisionYaml({ title, url, language, statements }: Revision, comment: string): string {
	const all = [...statements].map(([id, said]) => [id, withoutEmpty(said)]);
	const document = new Document({ title, url, language, statements: Object.fromEntries(all) });
	document.commentBefore = comment;
	return withEscapes(document.toString({ lineWidth: 0 }));
}

/** Give what a change says of a statement: all of a new one, and of others what differs; null for one that is gone. */
export function facetsOf({ before, after }: Change, language: Locale): Facets | null {
	if (!after) return null;
	const { label, verdict, category, mam, condition, note } = after;
	if (!before) {
		const isItem = verdict === 'required' && (category !== undefined || mam !== undefined);
		return withoutEmpty({
			category,
			verdict: verdict ?? openMark,
			mam: isItem ? (mam ?? openMark) : undefined,
			condition: condition && inAll(condition),
			note: note && inAll(note),
			label: inAll(label),
		});
	}
	const isOther = <Value>(a: Value, b: Value) => JSON.stringify(a) !== JSON.stringify(b);
	return withoutEmpty({
		label: isOther(label[language], before.label[language]) ? relabeled(label, before.label, language) : undefined,
		verdict: verdict === before.verdict ? undefined : verdict,
		category: category === before.category ? undefined : category,
		mam: mam === before.mam ? undefined : mam,
		condition: condition && isOther(condition, before.condition) ? inAll(condition) : undefined,
		...(isOther(note ?? null, before.note ?? null) && { note: note ? inAll(note) : null }),
	});
}

/** Other words in one language may want other words in the rest; a comma or a capital letter does not. */
function relabeled(label: ByLocale<string>, before: ByLocale<string>, language: Locale): ByLocale<string> {
	const words = label[language] ?? '';
	if (folded(words) === folded(before[language] ?? '')) return { [language]: words };
	const isKnown = (code: Locale) => code === language || label[code] !== before[code];
	return Object.fromEntries(localeCodes.map((code) => [code, isKnown(code) ? label[code] : openMark]));
}

function isInAll(texts: ByLocale<string> | undefined): boolean {
	return localeCodes.every((code) => texts?.[code] !== undefined);
}

function inAll(texts: ByLocale<string>): ByLocale<string> {
	return Object.fromEntries(localeCodes.map((code) => [code, texts[code] ?? openMark]));
}

function withoutEmpty(facets: Facets): Facets {
	return Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== undefined));
}
