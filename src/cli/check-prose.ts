import { formatMessage } from '../content-files/message.ts';
import { checkProse } from '../prose/check-prose.ts';

const { files, messages } = await checkProse(process.cwd());
for (const message of messages) console.error(formatMessage(message));
for (const { path, locale, lix, words, sentences } of files) {
	console.log(`${path} (${locale}): LIX ${lix.toFixed(1)}, ${words} words in ${sentences} sentences`);
}
console.log(`prose: ${files.length} texts, ${messages.length} problems`);
process.exitCode = messages.length > 0 ? 1 : 0;
