import Corpus
import Format

/// The mentions of one content that have kind, field, rule and confidence in common.
struct MentionGroup {
  var content: UInt32
  var kind: Kind
  var tuple: MentionTuple
  var lastRecord: UInt64
}
