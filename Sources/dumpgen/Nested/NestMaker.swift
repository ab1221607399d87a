/// Archives in archives: what the nested profile is made of.
struct NestMaker {
  let dump: Dump

  /// Writes top-level archives until the size is reached; returns the bytes of text in them.
  func run(sizeInBytes: Int, into target: Target) throws(OutputError) -> Int {
    var done = 0
    var number = 0
    while done < sizeInBytes {
      let budget = min(24 << 20, max(60_000, sizeInBytes / 5), sizeInBytes - done + 20_000)
      var random = Random(dump.scribe.world.seed, 11, number)
      let format = ArchiveMaker.Format.allCases[number % ArchiveMaker.Format.allCases.count]
      number += 1
      let name = "backup-\(number)\(format.ending.string)"
      let made = try archive(
        target.prefix + name, format, depth: 1, budget: budget, &random)
      try target.put(name, made.bytes)
      done += made.text
    }
    return done
  }

  /// One archive with files and other archives in it.
  private func archive(
    _ path: String, _ format: ArchiveMaker.Format, depth: Int, budget: Int, _ random: inout Random
  ) throws(OutputError) -> (bytes: ByteBuffer, text: Int) {
    let inside = Target(memberOf: path)
    var left = budget
    var text = 0
    var number = 0
    while left > 0 {
      number += 1
      let share = max(8_000, budget / 4)
      if depth < 5 && random.chance(35) && share > 16_000 {
        let inner = random.pick(ArchiveMaker.Format.allCases)
        let name = "part\(number)\(inner.ending.string)"
        let made = try archive(
          inside.prefix + name, inner, depth: depth + 1, budget: share, &random)
        try inside.put(name, made.bytes)
        left -= made.text
        text += made.text
      } else {
        let sorts = Profile.mixed.shares
        let roll = random.below(100)
        let sort = roll < 40 ? sorts[0] : roll < 70 ? sorts[1] : roll < 90 ? sorts[2] : sorts[3]
        let size = try dump.file(of: sort.sort, upTo: share, into: inside)
        left -= size
        text += size
      }
    }
    return (try ArchiveMaker.pack(inside.members, as: format), text)
  }
}
