/// One line of NDJSON, its keys in the order they were added.
///
/// Own code because Foundation's encoder sorts or shuffles keys, and would cost the start-up time of
/// Foundation.
struct JSONLine {
  private(set) var text = "{"
  private var isEmpty = true

  mutating func add(_ key: String, _ value: String) {
    begin(key)
    JSONLine.quote(value, into: &text)
  }

  mutating func add(_ key: String, _ value: some BinaryInteger) {
    begin(key)
    text += String(value)
  }

  mutating func add(_ key: String, _ value: Bool) {
    begin(key)
    text += value ? "true" : "false"
  }

  /// A number with two decimals at most, as confidences are.
  mutating func add(_ key: String, hundredths: Int) {
    begin(key)
    text += Units.hundredths(hundredths)
  }

  mutating func add(_ key: String, object: JSONLine) {
    begin(key)
    text += object.closed
  }

  mutating func add(_ key: String, list: [JSONLine]) {
    begin(key)
    text += "[" + list.map(\.closed).joined(separator: ",") + "]"
  }

  mutating func addNull(_ key: String) {
    begin(key)
    text += "null"
  }

  /// The whole object.
  var closed: String { text + "}" }

  private mutating func begin(_ key: String) {
    if !isEmpty { text += "," }
    isEmpty = false
    JSONLine.quote(key, into: &text)
    text += ":"
  }

  private static func quote(_ value: String, into text: inout String) {
    var value = value
    var bytes: [UInt8] = []
    JSONText.append(&value, to: &bytes)
    text += String(decoding: bytes, as: UTF8.self)
  }
}
