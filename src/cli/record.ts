import { isSeq, YAMLSeq } from 'yaml';
import { checkContent, filesWithIds, originalsOf, translatedFiles } from '../check/check-content.ts';
import { idsPath, localeFilePath, verdictsPath } from '../content-files/content-path.ts';
import { counted } from '../content-files/message.ts';
import { defaultLocale, isLocale, type Locale, localeCodes } from '../i18n/index.ts';
import type { Policy } from '../policy/model.ts';
import { unpublishedIds } from '../provenance/published-ids.ts';
import { recordVerdicts, soundPolicy, unpublishedVerdicts, verdictsOf } from '../provenance/published-verdicts.ts';
import { staleParts } from '../provenance/stale-records.ts';
import type { TranslatedFile } from '../provenance/translated-file.ts';
import { textRecords, translationOf, translationState } from '../provenance/translation-file.ts';
import { edit, fail } from './edit-file.ts';

/**
 * Record what the content check cannot know by itself. Without arguments: ids and verdicts that are new, and the originals
 * of texts that are new in every language, or gone. With ids of statements: that their verdicts have changed on purpose. With
 * a language and pages or parts of them, or terms of the glossary: that these translations say what their originals say now.
 *
 *     npm run record
 *     npm run record -- verdict hardware-imei never-photos
 *     npm run record -- sv data-collection#hardware-imei about
 */
const [locale, ...parts] = process.argv.slice(2);
const content = await checkContent(process.cwd());
const { pages, translations, publishedIds, publishedVerdicts, messages } = content;
const originals = originalsOf(content);

if (locale === undefined) {
	if (messages.length > 0) fail('The content has problems. Fix what `npm run check` says first.');
	await recordIds();
	await recordOwnVerdicts((policy) => unpublishedVerdicts(publishedVerdicts, policy));
	for (const code of localeCodes.filter((other) => other !== defaultLocale)) await recordNewOriginals(code);
} else if (locale === 'verdict' && parts.length > 0) {
	await recordOwnVerdicts(() => parts);
} else if (isLocale(locale) && locale !== defaultLocale && parts.length > 0) {
	await recordTranslated(locale, parts);
} else {
	const languages = localeCodes.filter((code) => code !== defaultLocale).join(', ');
	fail(
		`Unexpected arguments, expected none, \`verdict\` and ids, or a language (${languages}) and one or more \`page\` or \`page#id\`.`,
	);
}

async function recordIds(): Promise<void> {
	const news = unpublishedIds(publishedIds, filesWithIds(content));
	await edit(idsPath, (document) => {
		for (const { page, ids } of news) {
			const list = document.get(page.slug);
			const target = isSeq(list) ? list : new YAMLSeq();
			for (const id of ids) target.add(document.createNode(id));
			document.set(page.slug, target);
		}
	});
	const count = news.reduce((sum, { ids }) => sum + ids.length, 0);
	console.log(`${idsPath}: ${counted(count, 'new id')}`);
}

async function recordOwnVerdicts(idsIn: (policy: Policy) => string[]): Promise<void> {
	const { policy } = soundPolicy(pages) ?? fail('The policy has problems. Fix what `npm run check` says first.');
	const ids = idsIn(policy);
	const own = new Map(verdictsOf(policy));
	const unknown = ids.find((id) => !own.has(id));
	if (unknown !== undefined) fail(`Unexpected \`${unknown}\`, expected the id of a statement with a verdict.`);
	await edit(verdictsPath, (document) =>
		recordVerdicts(
			document,
			[...own].filter(([id]) => ids.includes(id)),
		),
	);
	console.log(`${verdictsPath}: ${counted(ids.length, 'verdict')}`);
}

async function recordNewOriginals(code: Locale): Promise<void> {
	const file = translationOf(translations, code);
	const unrecorded = originals.map((original) => ({ original, ids: translationState(file, original).unrecorded }));
	// What is recorded of another language is not new: in this one, it is not translated yet.
	const isNew = ({ slug }: TranslatedFile, id: string) =>
		translations.every((other) => !Object.hasOwn(other.originals[slug] ?? {}, id));
	const news = unrecorded.map(({ original, ids }) => ({ original, ids: ids.filter((id) => isNew(original, id)) }));
	await recordOriginals(code, news, false);
	await removeStale(code);
	const waiting = unrecorded.filter(({ original, ids }) => ids.some((id) => !isNew(original, id)));
	if (waiting.length === 0) return;
	const slugs = waiting.map(({ original }) => original.slug).join(' ');
	console.log(`When all of these are translated: npm run record -- ${code} ${slugs}`);
}

async function removeStale(code: Locale): Promise<void> {
	const file = translationOf(translations, code);
	const stale = originals.flatMap((original) => staleParts(file, original).map((id) => [original.slug, id]));
	if (stale.length === 0) return;
	const path = localeFilePath(code, 'translation');
	await edit(path, (document) => {
		for (const keys of textRecords.flatMap((key) => stale.map((ids) => [key, ...ids]))) {
			if (document.hasIn(keys)) document.deleteIn(keys);
		}
	});
	console.log(`${path}: ${counted(stale.length, 'text')} removed`);
}

async function recordTranslated(code: Locale, named: string[]): Promise<void> {
	const done = named.map((name) => {
		const [slug, id] = name.split('#');
		const original = originals.find((page) => page.slug === slug);
		const ids = id === undefined ? [...(original?.prints.keys() ?? [])] : [id];
		if (!original || !ids.every((one) => original.prints.has(one)))
			fail(`Unexpected \`${name}\`, expected a page, or a page and the id of a text on it.`);
		return { original, ids };
	});
	await recordOriginals(code, done, true);
}

/** @param isLookedAt whether somebody says that the texts say all that their originals say, in however few sentences */
async function recordOriginals(
	code: Locale,
	done: { original: TranslatedFile; ids: string[] }[],
	isLookedAt: boolean,
): Promise<void> {
	const path = localeFilePath(code, 'translation');
	await edit(path, (document) => {
		for (const { original, ids } of done) {
			const { slug, prints, sentences } = original;
			const own = translatedFiles(content).find((file) => file.locale === code && file.slug === slug);
			for (const id of ids) {
				document.setIn(['originals', slug, id], prints.get(id));
				const [found = 0, expected = 0] = [own?.sentences.get(id), sentences.get(id)];
				const keys = ['sentences', slug, id];
				if (found > expected || (found < expected && isLookedAt)) document.setIn(keys, found);
				else if (document.hasIn(keys)) document.deleteIn(keys);
			}
		}
	});
	const count = done.reduce((sum, { ids }) => sum + ids.length, 0);
	console.log(`${path}: ${counted(count, 'original')}`);
}
