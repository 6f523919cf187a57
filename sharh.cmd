@echo off
rem Starts Sharh on Windows, as the file "sharh" does elsewhere. Written from the documentation of cmd, and not yet tried.
setlocal
set "here=%~dp0"
set "jar=%here%target\sharh.jar"
set "classes=%here%target\sharh.jsa"
set "unfinished=%here%target\setting-up"
set "for=%here%target\prepared-for"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo sharh: no Java found: install a JDK, version 17 or newer 1>&2
  exit /b 3
)

rem After a change of the sources, delete target\sharh.jar: cmd can't compare dates.
if exist "%jar%" if not exist "%unfinished%" goto prepare
echo sharh: setting up (this happens once) 1>&2
if not exist "%here%target" mkdir "%here%target"
type nul >"%unfinished%" || exit /b 3
pushd "%here%"
call mvnw.cmd -q -B -Dstyle.color=never -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  exit /b 3
)
popd
del "%unfinished%"

:prepare
for %%F in ("%jar%") do set "fit=%%~fF %%~tF %%~zF %java%"
set "was="
if exist "%for%" set /p was=<"%for%"
if "%was%"=="%fit%" goto start
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%classes%" -jar "%jar%" build --project "%here%." --out "%here%target\training" >"%here%target\training.log" 2>&1
>"%for%" echo %fit%

:start
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-XX:SharedArchiveFile=%classes%" -Xlog:disable -Xlog:all=error:stderr %JAVA_OPTS% "-Dsharh.command=%~f0" -jar "%jar%" %*
exit /b %errorlevel%
