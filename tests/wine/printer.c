// Adds a printer to a prefix of Wine and makes it the usual one: its name, where it writes what it prints.
// Its driver, Wine's own for PostScript, reads paper.ppd.
#include <windows.h>
#include <winspool.h>

int wmain(int count, wchar_t **words)
{
    DRIVER_INFO_3W driver = {
        .cVersion = 3,
        .pName = L"Paper",
        .pDriverPath = L"wineps.drv",
        .pConfigFile = L"wineps.drv",
        .pDataFile = L"paper.ppd",
        .pDefaultDataType = L"RAW",
    };
    PRINTER_INFO_2W printer = {
        .pDriverName = L"Paper",
        .pPrintProcessor = L"WinPrint",
        .pDatatype = L"RAW",
        .pShareName = L"",
        .pComment = L"",
        .pLocation = L"",
        .pSepFile = L"",
        .pParameters = L"",
    };
    HANDLE added;

    if (count != 3)
        return 1;
    printer.pPrinterName = words[1];
    printer.pPortName = words[2];
    if (!AddPrinterDriverExW(NULL, 3, (BYTE *)&driver, APD_COPY_NEW_FILES | APD_COPY_FROM_DIRECTORY))
        return 2;
    added = AddPrinterW(NULL, 2, (BYTE *)&printer);
    if (!added)
        return 3;
    ClosePrinter(added);
    return SetDefaultPrinterW(words[1]) ? 0 : 4;
}
