/** Bytes of a chunk. */
const CHUNK = 256 * 1024;
/** UTF-8 has at most so many bytes for a UTF-16 unit. */
const MOST_BYTES = 3;

/**
 * Many short texts as few chunks of UTF-8. Each text is encoded in place, which costs a fifth of joining them first.
 * With `reuse` all chunks share their memory: one is done with before the next is asked for.
 */
export function* packed(texts: Iterable<string>, { reuse }: { readonly reuse: boolean }): Generator<Buffer> {
  let chunk = Buffer.allocUnsafe(CHUNK);
  let used = 0;
  for (const text of texts) {
    const most = text.length * MOST_BYTES;
    if (most > chunk.length - used) {
      if (used > 0) yield chunk.subarray(0, used);
      if (!reuse || most > chunk.length) chunk = Buffer.allocUnsafe(Math.max(CHUNK, most));
      used = 0;
    }
    used += chunk.write(text, used);
  }
  if (used > 0) yield chunk.subarray(0, used);
}
