import { counted, formatMessage } from '../content-files/message.ts';
import { checkProse } from '../prose/check-prose.ts';

const { files, messages } = await checkProse(process.cwd());
for (const message of messages) console.error(formatMessage(message));
for (const { path, locale, lix, words, sentences } of files) {
	console.log(
		`${path} (${locale}): LIX ${lix.toFixed(1)}, ${counted(words, 'word')} in ${counted(sentences, 'sentence')}`,
	);
}
console.log(`prose: ${counted(files.length, 'text')}, ${counted(messages.length, 'problem')}`);
process.exitCode = messages.length > 0 ? 1 : 0;
