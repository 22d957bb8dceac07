import { isSeq, YAMLSeq } from 'yaml';
import { checkContent, filesWithIds } from '../check/check-content.ts';
import { idsPath, verdictsPath } from '../content-files/content-path.ts';
import { counted } from '../content-files/message.ts';
import { defaultLocale, isLocale, localeCodes } from '../i18n/index.ts';
import type { Policy } from '../policy/model.ts';
import { unpublishedIds } from '../provenance/published-ids.ts';
import { recordVerdicts, soundPolicy, unpublishedVerdicts, verdictsOf } from '../provenance/published-verdicts.ts';
import { editYaml } from './edit-yaml.ts';
import { type Records, recordNewOriginals, recordTranslated } from './record-originals.ts';

/**
 * Record what the content check cannot know by itself. Without arguments: ids and verdicts that are new, and the originals
 * of texts that are new in every language, or gone. With ids of statements: that their verdicts have changed on purpose. With
 * a language and pages or parts of them, or terms of the glossary: that these translations say what their originals say now.
 *
 * @param root the project's folder, which holds `content/`
 * @returns the lines that tell what has been recorded
 * @throws when the content or the arguments do not allow it
 */
export async function record(root: string, [locale, ...parts]: string[]): Promise<string[]> {
	const content = await checkContent(root);
	const said: string[] = [];
	const records: Records = {
		content,
		edit: (path, change) => editYaml(root, path, change),
		say: (line) => said.push(line),
	};
	if (locale === undefined) {
		if (content.messages.length > 0) fail('The content has problems. Fix what `npm run check` says first.');
		await recordIds(records);
		await recordOwnVerdicts(records, (policy) => unpublishedVerdicts(content.publishedVerdicts, policy));
		for (const code of localeCodes.filter((other) => other !== defaultLocale)) await recordNewOriginals(records, code);
	} else if (locale === 'verdict' && parts.length > 0) {
		await recordOwnVerdicts(records, () => parts);
	} else if (isLocale(locale) && locale !== defaultLocale && parts.length > 0) {
		await recordTranslated(records, locale, parts);
	} else {
		const languages = localeCodes.filter((code) => code !== defaultLocale).join(', ');
		fail(
			`Unexpected arguments, expected none, \`verdict\` and ids, or a language (${languages}) and one or more \`page\` or \`page#id\`.`,
		);
	}
	return said;
}

async function recordIds({ content, edit, say }: Records): Promise<void> {
	const news = unpublishedIds(content.publishedIds, filesWithIds(content));
	await edit(idsPath, (document) => {
		for (const { page, ids } of news) {
			const list = document.get(page.slug);
			const target = isSeq(list) ? list : new YAMLSeq();
			for (const id of ids) target.add(document.createNode(id));
			document.set(page.slug, target);
		}
	});
	const count = news.reduce((sum, { ids }) => sum + ids.length, 0);
	say(`${idsPath}: ${counted(count, 'new id')}`);
}

async function recordOwnVerdicts({ content, edit, say }: Records, idsIn: (policy: Policy) => string[]): Promise<void> {
	const { policy } =
		soundPolicy(content.pages) ?? fail('The policy has problems. Fix what `npm run check` says first.');
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
	say(`${verdictsPath}: ${counted(ids.length, 'verdict')}`);
}

function fail(reason: string): never {
	throw new Error(reason);
}
