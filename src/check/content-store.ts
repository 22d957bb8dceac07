import { type Content, checkContent } from './check-content.ts';

/** The content of the site, for all that is made of it. */
export interface ContentStore {
	/** Give the content, read and checked once until it is forgotten: the same promise each time. */
	read(): Promise<Content>;
	/** Have the content read again when it is asked for: a file has changed. */
	forget(): void;
}

/**
 * Make the store of the content.
 *
 * @param root the project's folder, which holds `content/`
 */
export function contentStore(root: string): ContentStore {
	let content: Promise<Content> | undefined;
	return {
		read() {
			content ??= checkContent(root);
			return content;
		},
		forget() {
			content = undefined;
		},
	};
}
