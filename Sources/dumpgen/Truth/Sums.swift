/// What a dump holds in all.
struct Sums {
  var documents = 0
  var messages = 0
  var distinctMessages = 0
  var traps = 0
  /// By `IdentityKind.rawValue`.
  var mentions = [0, 0, 0, 0]
  var distinct = [0, 0, 0, 0]

  /// The summary row of the truth. `mentionsPerKB` is the density: mentions per 1000 bytes.
  func json(bytes: Int) -> String {
    let kinds = IdentityKind.allCases.map { kind in
      let name = String(decoding: kind.name.bytes, as: UTF8.self)
      return "\"\(name)\":{\"mentions\":\(mentions[kind.rawValue]),"
        + "\"distinct\":\(distinct[kind.rawValue])}"
    }
    let hundredths = mentions.reduce(0, +) * 100_000 / max(1, bytes)
    let fraction = hundredths % 100
    return "{\"row\":\"summary\",\"bytes\":\(bytes),\"documents\":\(documents),"
      + "\"messages\":\(messages),\"distinctMessages\":\(distinctMessages),"
      + "\"duplicateMessages\":\(messages - distinctMessages),"
      + "\"traps\":\(traps),\"mentionsPerKB\":\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction),"
      + kinds.joined(separator: ",") + "}"
  }
}
