import Extract
import Glibc

/// How fast a model reads a text.
struct Speed {
  private var paragraphs: [[UInt8]] = []

  init(_ text: [UInt8]) {
    var start = 0
    for index in text.indices.dropLast() where text[index] == 0x0A && text[index + 1] == 0x0A {
      if index > start { paragraphs.append(Array(text[start..<index])) }
      start = index + 2
    }
    if start < text.count { paragraphs.append(Array(text[start...])) }
  }

  func report(_ data: ModelData, _ rounds: Int) {
    var reader = ModelPreview()
    var names = 0
    let before = clock()
    for _ in 0..<rounds {
      reader.begin()
      for paragraph in paragraphs { names += reader.names(in: paragraph, data).count }
    }
    let seconds = Double(clock() - before) / Double(CLOCKS_PER_SEC)
    let bytes = paragraphs.reduce(0) { $0 + $1.count } * rounds
    Trainer.say("\(bytes) bytes, \(names) names, \(Double(bytes) / 1e6 / seconds) MB/s")
  }
}
