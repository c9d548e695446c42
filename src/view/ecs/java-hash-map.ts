/** `java.lang.String.hashCode`: over UTF-16 units, in 32 bits. */
export function javaHashCode(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

const FIRST_SIZE = 16;
const LOAD_FACTOR = 0.75;
/** A bucket that would hold more than this doubles the table, as long as the table is smaller than SMALLEST_WITH_TREES. */
const FULLEST_BUCKET = 8;
const SMALLEST_WITH_TREES = 64;

/**
 * The keys of a `java.util.HashMap` in its iteration order, given each once in the order of insertion: by bucket, and
 * in the order of insertion within one. Checked against a JVM in test/view/ecs/java-map.golden.json.
 *
 * Not modelled: in a table of 64 and more, a bucket of nine and more becomes a tree and puts later keys elsewhere. No
 * record without deliberately colliding keys comes near that.
 */
export function hashMapOrder(keys: readonly string[]): string[] {
  const hashes = keys.map((key) => spread(javaHashCode(key)));
  const buckets = tableSize(hashes);
  return keys
    .map((key, index) => ({ key, index, bucket: (hashes[index] ?? 0) & (buckets - 1) }))
    .sort((a, b) => a.bucket - b.bucket || a.index - b.index)
    .map(({ key }) => key);
}

function spread(hash: number): number {
  return hash ^ (hash >>> 16);
}

function tableSize(hashes: readonly number[]): number {
  let size = FIRST_SIZE;
  for (let count = 1; count <= hashes.length; count += 1) {
    if (count > FULLEST_BUCKET && size < SMALLEST_WITH_TREES) {
      const bucket = (hashes[count - 1] ?? 0) & (size - 1);
      const held = hashes.slice(0, count).filter((hash) => (hash & (size - 1)) === bucket).length;
      if (held > FULLEST_BUCKET) size *= 2;
    }
    if (count > size * LOAD_FACTOR) size *= 2;
  }
  return size;
}
