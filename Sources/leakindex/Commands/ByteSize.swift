import ArgumentParser

/// A size on the command line: `500M`, `1.5GiB`, `4096`.
struct ByteSize: ExpressibleByArgument {
  let bytes: UInt64

  init?(argument: String) {
    guard let bytes = Units.parseSize(argument) else { return nil }
    self.bytes = bytes
  }
}
