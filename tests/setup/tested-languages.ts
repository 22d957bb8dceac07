// Preloaded into the commands that tests run: they know the languages of the tests alone.
import { registerHooks } from 'node:module';
import { hasLanguages, withTestedLanguages } from '../helpers/tested-languages.ts';

registerHooks({
	load(url, context, next) {
		const result = next(url, context);
		return hasLanguages(url) ? { ...result, source: withTestedLanguages(String(result.source)) } : result;
	},
});
