import TestKit

/// The built program on an index of a test's own.
struct LeakIndexProgram {
  let scratch = Scratch()

  var index: String { scratch.file("test.idx") }

  func run(_ arguments: String..., input: [UInt8] = []) throws -> Program.Result {
    try Program.run(
      Program.built("leakindex"), arguments, environment: ["LEAKINDEX_INDEX": index], input: input)
  }

  /// The value behind `"key":` in a line of NDJSON, for keys that hold a string or a number.
  static func value(_ key: String, in line: some StringProtocol) -> String? {
    guard let start = line.range(of: "\"\(key)\":") else { return nil }
    let rest = line[start.upperBound...]
    if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    return String(rest.prefix { $0 != "," && $0 != "}" })
  }
}

extension StringProtocol {
  /// The first occurrence of `text`.
  func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
