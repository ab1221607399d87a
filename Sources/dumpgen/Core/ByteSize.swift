import ArgumentParser

/// A size as people write it: `500M`, `2G`, `64K`, `1048576`. Powers of 1000, as disks are sold.
struct ByteSize: ExpressibleByArgument {
  var bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let units: [Character: Int] = ["K": 1_000, "M": 1_000_000, "G": 1_000_000_000]
    let last = argument.uppercased().last ?? " "
    let digits = units[last] == nil ? argument[...] : argument.dropLast()
    guard let number = Double(digits), number > 0, number < 1e6 || units[last] == nil,
      number < 1e15
    else { return nil }
    bytes = Int(number * Double(units[last] ?? 1))
  }
}
