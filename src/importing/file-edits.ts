/** Changes one of the files of the content, by its path from the project's folder. The change sees `\n` at the end of its lines. */
export type EditFile = (path: string, change: (text: string) => string) => Promise<void>;

/**
 * Edit files without writing them. They keep the ends of their lines.
 *
 * @param read reads a file by its path from the project's folder
 * @returns the new texts of those that change, and what edits them
 */
export function fileEdits(read: (path: string) => Promise<string>): { files: Map<string, string>; edit: EditFile } {
	const files = new Map<string, string>();
	return {
		files,
		edit: async (path, change) => {
			const text = files.get(path) ?? (await read(path));
			const changed = withSameLineEnds(text, change);
			if (changed !== text) files.set(path, changed);
		},
	};
}

/** Change a text whose lines end as they ended before; the change sees `\n`. */
export function withSameLineEnds(text: string, change: (text: string) => string): string {
	const changed = change(text.replaceAll('\r\n', '\n'));
	return text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed;
}
