/// Paths of the command line as the bytes that they are: names of files need not be text.
///
/// Swift's arguments are strings, in which bytes that are no UTF-8 were replaced.
enum RawArguments {
  /// The bytes of the argument that was read as `text`, or that ends in `=text`.
  static func bytes(of text: String) -> [UInt8] {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return Array(text.utf8) }
    for argument in all {
      if matches(argument, text) { return argument }
      if let equals = argument.firstIndex(of: UInt8(ascii: "=")),
        matches(argument[(equals + 1)...], text)
      {
        return Array(argument[(equals + 1)...])
      }
    }
    return Array(text.utf8)
  }

  private static func matches(_ argument: some Collection<UInt8>, _ text: String) -> Bool {
    String(decoding: argument, as: UTF8.self) == text
  }

  private static let all: [[UInt8]] = {
    let count = Int(CommandLine.argc)
    return (0..<count).compactMap { index in
      guard var next = CommandLine.unsafeArgv[index] else { return nil }
      var bytes: [UInt8] = []
      // SAFETY: each argument ends in NUL and lives as long as the process.
      while next.pointee != 0 {
        bytes.append(UInt8(bitPattern: next.pointee))
        next += 1
      }
      return bytes
    }
  }()
}
