import Extract
import Glibc

/// Trains the model for running text: `trainer TEXTS MODEL [--hold FOLD] [--epochs N] …`.
@main
struct Trainer {
  static func main() {
    let options = Options(CommandLine.arguments)
    let texts = TrainingText(readFile(options.input))
    let training = texts.documents.filter { $0.weight > 0 && !options.hold.contains($0.fold) }
    let held = texts.documents.filter { $0.weight > 0 && options.hold.contains($0.fold) }
    let image = ModelImage(bucketBits: options.bucketBits, lexiconBits: 19)
    if options.load {
      image.load(readFile(options.output))
      image.setBorders(options.borders)
    } else {
      var lexicon = LexiconBuilder()
      lexicon.read(training + texts.documents.filter { $0.weight == 0 })
      lexicon.write(texts, to: image)
      image.fillFilters()
      var examples = Examples()
      var analysis = TextAnalysis()
      var set = ""
      for document in training {
        if document.set != set { analysis.begin() }
        set = document.set
        examples.add(document, image.data, &analysis)
      }
      say(
        "\(examples.runs.count) runs, \(examples.names) names, \(examples.lost) lost, "
          + "\(examples.table.keys.count) features")
      for (k, v) in examples.lostBySet.sorted(by: { $0.key < $1.key }) {
        say("\(k) \(v) of \(examples.namesBySet[k]!)")
      }
      ModelMaker(options).make(&examples, image)
      writeFile(options.output, image.bytes)
    }
    if let path = options.speed { Speed(readFile(path)).report(image.data, options.rounds) }
    let extra = options.check.map { TrainingText(readFile($0)).documents } ?? []
    let sets = Dictionary(grouping: held + extra, by: \.set)
    for (name, documents) in sets.sorted(by: { $0.key < $1.key }) {
      var check = Check()
      check.read(documents, image.data)
      say(check.report(name))
      if options.errors == name { for error in check.errors { say(error) } }
    }
  }

  static func say(_ text: String) {
    // Written at once: a run takes minutes.
    print(text)
    fflush(nil)
  }

  private static func readFile(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { fatalError("cannot open \(path)") }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    return Array(unsafeUninitializedCapacity: size) { $1 = fread($0.baseAddress, 1, size, file) }
  }

  private static func writeFile(_ path: String, _ bytes: UnsafeMutableRawBufferPointer) {
    guard let file = fopen(path, "wb"),
      fwrite(bytes.baseAddress, 1, bytes.count, file) == bytes.count,
      fclose(file) == 0
    else { fatalError("cannot write \(path)") }
  }
}
