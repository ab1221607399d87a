import Corpus
import Format

/// The figures as bytes: docs/format/v1.md, "figures".
enum FiguresCoding {
  static func append(_ scopes: [ScopeFigures], to output: inout ByteBuffer) {
    output.append(varint: UInt64(scopes.count))
    for scope in scopes { append(scope, to: &output) }
  }

  private static func append(_ scope: ScopeFigures, to output: inout ByteBuffer) {
    output.append(scope.leak == nil ? 0 : 1)
    output.append(text: scope.leak ?? "")
    for number in [
      scope.sources, scope.storedInBytes, scope.containers, scope.documents, scope.contents,
      scope.messagesFound, scope.messagesDistinct,
    ] {
      output.append(varint: number)
    }
    output.append(varint: UInt64(scope.media.count))
    for (name, media) in scope.media.sorted(by: { $0.key < $1.key }) {
      output.append(text: name)
      output.append(varint: media.documents)
      output.append(varint: media.contents)
      output.append(varint: media.sizeInBytes)
    }
    for counts in scope.kinds + [scope.domains, scope.owners] { append(counts, to: &output) }
    output.append(varint: UInt64(scope.countries.count))
    for (country, counts) in scope.countries.sorted(by: { $0.key < $1.key }) {
      output.append(fixed: country)
      append(counts, to: &output)
    }
    for range in [scope.dates, scope.sourceDates] { append(range, to: &output) }
    for entries in scope.outcomes { append(entries, to: &output) }
    output.append(varint: UInt64(scope.reasons.count))
    let reasons = scope.reasons.sorted {
      ($0.key.outcome.rawValue, $0.key.text) < ($1.key.outcome.rawValue, $1.key.text)
    }
    for (reason, entries) in reasons {
      output.append(reason.outcome.rawValue)
      output.append(text: reason.text)
      append(entries, to: &output)
    }
  }

  private static func append(_ counts: ConfidenceCounts, to output: inout ByteBuffer) {
    let levels = (0..<ConfidenceCounts.levels).filter {
      counts.identities[$0] > 0 || counts.mentions[$0] > 0
    }
    output.append(varint: UInt64(levels.count))
    for level in levels {
      output.append(UInt8(level))
      output.append(varint: counts.identities[level])
      output.append(varint: counts.mentions[level])
    }
  }

  private static func append(_ range: DateRange, to output: inout ByteBuffer) {
    output.append(range.oldest == nil ? 0 : 1)
    output.append(zigzag: range.oldest ?? 0)
    output.append(zigzag: range.newest ?? 0)
  }

  private static func append(_ entries: ScopeFigures.Entries, to output: inout ByteBuffer) {
    output.append(varint: entries.count)
    output.append(varint: entries.sizeInBytes)
  }

  /// What `append` wrote, or nil where the bytes are damaged.
  static func scopes(_ bytes: UnsafeBufferPointer<UInt8>) -> [ScopeFigures]? {
    var reader = ByteReader(bytes)
    var scopes: [ScopeFigures] = []
    for _ in 0..<reader.count(upTo: bytes.count) {
      scopes.append(scope(&reader))
      if reader.isDamaged { return nil }
    }
    return reader.isDamaged || !reader.isAtEnd || scopes.isEmpty ? nil : scopes
  }

  private static func scope(_ reader: inout ByteReader) -> ScopeFigures {
    var scope = ScopeFigures()
    let hasLeak = reader.byte() == 1
    let leak = reader.text()
    scope.leak = hasLeak ? leak : nil
    scope.sources = reader.varint()
    scope.storedInBytes = reader.varint()
    scope.containers = reader.varint()
    scope.documents = reader.varint()
    scope.contents = reader.varint()
    scope.messagesFound = reader.varint()
    scope.messagesDistinct = reader.varint()
    for _ in 0..<reader.count(upTo: reader.bytes.count) where !reader.isDamaged {
      let name = reader.text()
      let documents = reader.varint()
      let contents = reader.varint()
      scope.media[name] = ScopeFigures.Media(
        documents: documents, contents: contents, sizeInBytes: reader.varint())
    }
    for kind in scope.kinds.indices { scope.kinds[kind] = counts(&reader) }
    scope.domains = counts(&reader)
    scope.owners = counts(&reader)
    for _ in 0..<reader.count(upTo: reader.bytes.count) where !reader.isDamaged {
      let country = reader.fixed(UInt16.self)
      scope.countries[country] = counts(&reader)
    }
    scope.dates = range(&reader)
    scope.sourceDates = range(&reader)
    for outcome in scope.outcomes.indices { scope.outcomes[outcome] = entries(&reader) }
    readReasons(&reader, &scope)
    return scope
  }

  private static func readReasons(_ reader: inout ByteReader, _ scope: inout ScopeFigures) {
    for _ in 0..<reader.count(upTo: reader.bytes.count) where !reader.isDamaged {
      let outcome = Outcome(rawValue: reader.byte()) ?? .failed
      let text = reader.text()
      scope.reasons[ScopeFigures.Reason(outcome: outcome, text: text)] = entries(&reader)
    }
  }

  private static func counts(_ reader: inout ByteReader) -> ConfidenceCounts {
    var counts = ConfidenceCounts()
    for _ in 0..<reader.count(upTo: ConfidenceCounts.levels) where !reader.isDamaged {
      let level = Int(reader.byte())
      let identities = reader.varint()
      let mentions = reader.varint()
      if level < ConfidenceCounts.levels {
        counts.set(level, identities: identities, mentions: mentions)
      }
    }
    return counts
  }

  private static func range(_ reader: inout ByteReader) -> DateRange {
    let isKnown = reader.byte() == 1
    let oldest = reader.zigzag()
    let newest = reader.zigzag()
    return isKnown ? DateRange(oldest: oldest, newest: newest) : DateRange()
  }

  private static func entries(_ reader: inout ByteReader) -> ScopeFigures.Entries {
    let count = reader.varint()
    return ScopeFigures.Entries(count: count, sizeInBytes: reader.varint())
  }
}
