#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <vector>

// Gives every file of the folders that are named to a fuzz target, without libFuzzer: what was found once is tried
// again in every build.

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size);

int main(int argc, char** argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout); // names the culprit, should this be the last thing that the program does
            if (!file.open(QIODevice::ReadOnly))
                return EXIT_FAILURE;
            const QByteArray bytes = file.readAll();
            // In a room of exactly its size, so that a sanitizer sees every step beyond the end.
            const std::vector<quint8> input(bytes.begin(), bytes.end());
            LLVMFuzzerTestOneInput(input.data(), input.size());
            ++files;
        }
    }
    return files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
