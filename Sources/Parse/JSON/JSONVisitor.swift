/// What a `JSONTokenizer` reports, in the order of the text.
protocol JSONVisitor {
  mutating func beginObject()
  mutating func endObject()
  mutating func beginArray()
  mutating func endArray()
  mutating func beginKey()
  mutating func endKey()
  mutating func beginString()
  mutating func endString()
  /// A part of the key or string under way, unescaped, UTF-8.
  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>)
  /// A number, `true`, `false`, `null`, or a bare word.
  mutating func literal(_ bytes: UnsafeBufferPointer<UInt8>)
}
