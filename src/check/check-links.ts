import type { Point, Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { changesSlug, glossarySlug } from '../content-files/content-path.ts';
import { messageAt } from '../content-files/message.ts';
import { defaultLocale, type Locale, localeCodes } from '../i18n/index.ts';
import { markdownTexts } from '../markdown/page/frontmatter.ts';
import type { Page, TextFile } from '../markdown/page/page.ts';
import { addressesIn, renderNote } from '../markdown/render-note.ts';
import type { Note } from '../policy/provenance.ts';
import { noteKinds } from '../provenance/provenance-file.ts';
import { soundPolicy } from '../provenance/published-verdicts.ts';
import type { ContentFiles } from './read-content.ts';
import { addressOfPage, comparisonPaths, pathOfStatement, siteAddresses } from './site-addresses.ts';

/** A link in the content. */
interface ContentLink {
	/** The file that it is in. */
	path: string;
	place: Point | Position | undefined;
	address: string;
	/** The addresses of the pages that show it. */
	shownOn: string[];
}

/**
 * Report links to pages that the site does not have, and to ids that the page does not have.
 *
 * @param withIds the files whose ids are published
 */
export function checkLinks(files: ContentFiles, withIds: TextFile[]): VFileMessage[] {
	const { pages, glossaries, provenance } = files;
	// What could not be read may have what a link leads to.
	if ([...pages, ...glossaries, ...provenance].some(({ isRead }) => !isRead) || !soundPolicy(pages)) return [];
	const addresses = siteAddresses(files, withIds);
	return [...pages.flatMap(linksOnPage), ...linksInNotes(files, addresses)].flatMap((link) => {
		const { path, place, address, shownOn } = link;
		const fault = shownOn.map((from) => faultOf(address, from, addresses)).find((found) => found !== undefined);
		if (fault === undefined) return [];
		const [first = '', second = '', ...more] = shownOn.map(inCode);
		const others = `${second}${more.length > 0 ? ` and ${more.length} more` : ''}`;
		const expected = second ? `an address that leads there from each page that shows this: ${first}, ${others}` : fault;
		return [messageAt(path, place, 'link-target', `Unexpected link to ${inCode(address)}, expected ${expected}`)];
	});
}

/** Say what is expected instead of an address; undefined if it leads somewhere, or elsewhere than on the site. */
function faultOf(address: string, from: string, addresses: Map<string, ReadonlySet<string>>): string | undefined {
	// A folder shows a link that leads out of the site.
	const root = 'https://site.invalid/site/';
	const url = URL.parse(address, root + from);
	if (url && url.origin !== new URL(root).origin) return undefined;
	const target = url?.href.startsWith(root) ? decoded(url.pathname.slice(new URL(root).pathname.length)) : undefined;
	const ids = target === undefined ? undefined : addresses.get(target);
	if (!url || target === undefined || !ids) {
		const [locale] = from.split('/');
		const others = [...addresses.keys()].filter((other) => new RegExp(`^${locale}/(?:[^/]+/)?$`).test(other));
		return `the address of a page: ${others.map((other) => inCode(relative(other, from))).join(', ')}`;
	}
	const id = url.hash.slice(1);
	return id === '' || ids.has(id) ? undefined : `an id that ${inCode(target)} has`;
}

/** Write the path of an address as a page is named, `fråga/`; one that cannot be decoded leads to no page. */
function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

function relative(to: string, from: string): string {
	const [locale = '', ...rest] = from.split('/');
	return `${'../'.repeat(rest.length - 1)}${to.slice(`${locale}/`.length)}` || './';
}

function linksOnPage(page: Page): ContentLink[] {
	const { path, locale, slug, sections, frontmatter, frontmatterPlaces, messages } = page;
	const shownOn = [addressOfPage(locale, slug)];
	// A statement's own link that has lost its sign is told as that.
	const lost = new Set(messages.filter(({ ruleId }) => ruleId === 'id-missing').map(({ line }) => line));
	return [
		...sections.flatMap(({ links }) =>
			links
				.filter(({ position }) => !lost.has(position?.start.line))
				.map(({ address, position }) => ({ path, place: position, address, shownOn })),
		),
		...markdownTexts(frontmatter ?? {}).flatMap(({ keys, text }) => {
			// An id stands for a statement there.
			const addresses = addressesIn(renderNote(text).note).filter((address) => !address.startsWith('#'));
			return addresses.map((address) => ({ path, place: frontmatterPlaces?.placeOfValue(keys), address, shownOn }));
		}),
	];
}

/** List the links in the notes on sources and revisions, and in the glossary. */
function linksInNotes(files: ContentFiles, addresses: Map<string, ReadonlySet<string>>): ContentLink[] {
	const { glossaries, provenance, revisions } = files;
	const withStatements = (locale: Locale, paths: string[], ids: string[]) =>
		[...paths, ...ids.map(pathOfStatement)]
			.map((path) => addressOfPage(locale, path))
			.filter((address) => addresses.has(address));
	const linksOf = (note: Note | undefined, path: string, place: Point, shownOn: string[]): ContentLink[] =>
		note ? addressesIn(note).map((address) => ({ path, place, address, shownOn })) : [];
	const original = glossaries.find(({ locale }) => locale === defaultLocale);
	const comparisons = comparisonPaths(files);
	return [
		...provenance.flatMap(({ path, locale, placeOfValue, ...file }) =>
			noteKinds.flatMap((kind) =>
				Object.entries(file[kind]).flatMap(([id, notes]) =>
					notes.flatMap((note, index) =>
						linksOf(note, path, placeOfValue([kind, id, index, 'text']), withStatements(locale, [changesSlug], [id])),
					),
				),
			),
		),
		...glossaries.flatMap(({ path, locale, entries, placeOfValue }) =>
			entries.flatMap(({ id, explanation }) => {
				const { explains = [] } = original?.entries.find((entry) => entry.id === id) ?? {};
				const place = placeOfValue(['terms', id, 'explanation']);
				return linksOf(explanation, path, place, withStatements(locale, [glossarySlug], explains));
			}),
		),
		...revisions.flatMap(({ path, changes, placeOfValue }) =>
			(changes?.notes ?? []).flatMap(({ ids, text }, index) =>
				localeCodes.flatMap((locale) => {
					const place = placeOfValue(['notes', index, 'text', locale]);
					const shownOn = withStatements(locale, [changesSlug, ...comparisons], ids);
					return linksOf(text[locale], path, place, shownOn);
				}),
			),
		),
	];
}

function inCode(text: string): string {
	return `\`${text}\``;
}
