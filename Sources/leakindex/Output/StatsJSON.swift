import Corpus
import Query

/// The object that `stats --format json` prints.
enum StatsJSON {
  static func of(
    _ scope: Statistics.Scope, whole: Statistics, leaks: [Statistics.Scope]
  ) -> JSONLine {
    var json = of(scope)
    json.add("index_bytes", whole.indexSizeInBytes)
    if !leaks.isEmpty { json.add("leaks", list: leaks.map { of($0) }) }
    return json
  }

  private static func of(_ scope: Statistics.Scope) -> JSONLine {
    var json = JSONLine()
    if let leak = scope.leak { json.add("leak", leak) }
    json.add("volume", object: volume(scope))
    json.add("sources", scope.sources)
    json.add("containers", scope.containers)
    json.add("documents", scope.documents)
    json.add("contents", scope.contents)
    json.add("messages", object: found(scope.messagesFound, distinct: scope.messagesDistinct))
    json.add("identities", object: identities(scope))
    json.add("companies", scope[.company].identities)
    json.add("domains", scope.domains)
    json.add("registrable_domains", scope.registrableDomains)
    json.add("countries", list: scope.countries.map(country))
    date("oldest", scope.oldest, &json)
    date("newest", scope.newest, &json)
    date("oldest_source", scope.oldestSource, &json)
    date("newest_source", scope.newestSource, &json)
    json.add("media", list: scope.media.map(media))
    json.add("outcomes", object: outcomes(scope))
    json.add("reasons", list: scope.reasons.map(reason))
    return json
  }

  private static func volume(_ scope: Statistics.Scope) -> JSONLine {
    var json = JSONLine()
    json.add("stored", scope.storedInBytes)
    json.add("expanded", scope.expandedInBytes)
    return json
  }

  private static func found(_ found: UInt64, distinct: UInt64) -> JSONLine {
    var json = JSONLine()
    json.add("found", found)
    json.add("distinct", distinct)
    return json
  }

  private static func identities(_ scope: Statistics.Scope) -> JSONLine {
    var json = JSONLine()
    for kind in Kind.allCases {
      let figures = scope[kind]
      var entry = JSONLine()
      entry.add("identities", figures.identities)
      entry.add("mentions", figures.mentions)
      entry.add("duplicate_factor", hundredths: Int((figures.duplicateFactor * 100).rounded()))
      json.add(kind.name, object: entry)
    }
    return json
  }

  private static func country(_ figures: Statistics.CountryFigures) -> JSONLine {
    var json = JSONLine()
    json.add("country", figures.country.code)
    json.add("identities", figures.identities)
    json.add("mentions", figures.mentions)
    return json
  }

  private static func media(_ figures: Statistics.MediaFigures) -> JSONLine {
    var json = JSONLine()
    json.add("media", figures.media.rawValue)
    json.add("documents", figures.documents)
    json.add("contents", figures.contents)
    json.add("bytes", figures.sizeInBytes)
    return json
  }

  private static func outcomes(_ scope: Statistics.Scope) -> JSONLine {
    var json = JSONLine()
    for figures in scope.outcomes {
      var entry = JSONLine()
      entry.add("entries", figures.count)
      entry.add("bytes", figures.sizeInBytes)
      json.add(figures.outcome.name, object: entry)
    }
    return json
  }

  private static func reason(_ figures: Statistics.ReasonFigures) -> JSONLine {
    var json = JSONLine()
    json.add("outcome", figures.outcome.name)
    json.add("reason", figures.reason)
    json.add("entries", figures.count)
    json.add("bytes", figures.sizeInBytes)
    return json
  }

  private static func date(_ key: String, _ seconds: Int64?, _ json: inout JSONLine) {
    if let seconds { json.add(key, Day.timestamp(seconds)) } else { json.addNull(key) }
  }
}
