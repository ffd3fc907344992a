const TEXT_LENGTH_MAX = 300;

/**
 * Remembers what a pure function answers for texts that come again and again: one document names the same images
 * and times many times over. Everything is forgotten when `capacity` is reached, and long texts are not
 * remembered, so memory is bounded whatever is sent.
 */
export function remember<T>(compute: (text: string) => T, capacity: number): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (text.length > TEXT_LENGTH_MAX) return answer;
    if (answers.size >= capacity) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
