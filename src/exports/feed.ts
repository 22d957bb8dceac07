import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { formatDate, type Locale, t } from '../i18n/index.ts';
import { nameOfRevision, revisionId } from '../policy/revision-name.ts';
import { changeKinds, type RevisionHead, type RevisionStep } from '../policy/revisions.ts';

/** What no XML document may contain, not even escaped, https://www.w3.org/TR/xml/#charsets. */
const noCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The absolute addresses in a feed. */
interface FeedAddresses {
	/** The feed itself. */
	feed: string;
	/** The changes page, which has a heading for each revision. */
	changes: string;
}

/**
 * Write the revisions that have a date as an Atom feed, newest first.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function writeFeed(
	locale: Locale,
	steps: RevisionStep<RevisionHead>[],
	{ feed, changes }: FeedAddresses,
): string {
	const entries = steps.toReversed().flatMap((step) => (step.after.date ? [entryOf(locale, step, changes)] : []));
	const [newest] = steps.flatMap(({ after }) => after.date ?? []).toSorted((a, b) => b.localeCompare(a));
	const xml = toXml([
		{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
		x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
			x('title', `${t(locale, 'site.name')} – ${t(locale, 'changes.title')}`),
			x('id', feed),
			x('link', { rel: 'self', type: 'application/atom+xml', href: feed }),
			x('link', { rel: 'alternate', type: 'text/html', href: changes }),
			x('updated', timeOf(newest ?? '1970-01-01')),
			x('author', [x('name', t(locale, 'site.name'))]),
			...entries,
		]),
	]);
	return xml.replaceAll(']]>', ']]&gt;').replaceAll(noCharacter, '\uFFFD');
}

function entryOf(locale: Locale, { after, changes, before }: RevisionStep<RevisionHead>, address: string) {
	const date = after.date ?? '';
	const url = `${address}#${revisionId(after)}`;
	const counts = changeKinds.flatMap((kind) => {
		const count = changes.filter((change) => change.kind === kind).length;
		return count > 0 ? [`${t(locale, `changes.${kind}`)}: ${count}`] : [];
	});
	const notes = after.notes.flatMap(({ text }) => text[locale]?.text ?? []);
	const summary = [counts.length > 0 ? `${counts.join('. ')}.` : t(locale, 'changes.none'), ...notes].join(' ');
	return x('entry', [
		x('title', t(locale, 'changes.revisionOf', { date: formatDate(locale, date) })),
		x('id', url),
		x('link', { rel: 'alternate', type: 'text/html', href: url }),
		x('published', timeOf(date)),
		x('updated', timeOf(date)),
		x('summary', `${t(locale, 'changes.comparedWith', { revision: nameOfRevision(locale, before) })} ${summary}`),
	]);
}

/** Write a date as a timestamp at midnight UTC, https://www.rfc-editor.org/rfc/rfc3339. */
function timeOf(date: string): string {
	return `${date}T00:00:00Z`;
}
