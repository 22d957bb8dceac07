import type { VFileMessage } from 'vfile-message';
import { idsPath, localeFileNames, verdictsPath } from '../content-files/content-path.ts';
import { fileStart, messageAt } from '../content-files/message.ts';
import { alternatives } from '../content-files/yaml-words.ts';
import { localeCodes } from '../i18n/index.ts';
import { isLanguageCode } from '../i18n/language-code.ts';

/** Report files that are not where the site looks for one, and those of a language that the site does not have once. */
export function checkPlaces(paths: string[]): VFileMessage[] {
	const names = localeFileNames.join(',');
	const expected = `\`content/{${localeCodes.join(',')}}/….mdx\`, \`…/{${names}}.yaml\`, \`content/revisions/{date}.yaml\`, \`${idsPath}\` or \`${verdictsPath}\``;
	return [...Map.groupBy(paths, (path) => languageOf(path) ?? path)].map(([group, [path = group]]) => {
		if (group === path) return messageAt(path, fileStart, 'file-place', `Unexpected file, expected ${expected}`);
		const known = alternatives(localeCodes.map((code) => `\`${code}\``));
		const remedy = `or add \`${group}\` to the list in \`src/i18n/index.ts\``;
		return messageAt(
			path,
			fileStart,
			'file-language',
			`Unexpected language \`${group}\`, expected ${known}, ${remedy}`,
		);
	});
}

/** Tell the code of the language that a file would be of, if the site had that language. */
function languageOf(path: string): string | undefined {
	const file = new RegExp(`^content/([^/]+)/(?:.+\\.mdx|(?:${localeFileNames.join('|')})\\.yaml)$`);
	const [, code = ''] = file.exec(path) ?? [];
	return isLanguageCode(code) ? code : undefined;
}
