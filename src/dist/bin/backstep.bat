@echo off
rem Starts Backstep with a Java that is new enough; arguments and exit code are the program's.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --version >nul 2>&1 || goto missing
for /f "tokens=2 delims=. " %%v in ('call "%JAVA%" --version') do (
  set "MAJOR=%%v"
  goto found
)
:found
if %MAJOR% LSS 25 goto missing
rem The commands need other classes than the window: each has a cache, which the JVM takes where all is as it was made.
set "CACHE=window"
for %%c in (eval export graph data train bench --help -h --version -V) do if "%~1"=="%%c" set "CACHE=commands"
set "CACHE=%HOME_DIR%\lib\%CACHE%.aot"
set OPTIONS=
if exist "%CACHE%" set OPTIONS="-XX:AOTCache=%CACHE%" -XX:+VerifySharedSpaces "-Xlog:aot*=off" "-Xlog:cds*=off"
"%JAVA%" "@%HOME_DIR%\lib\jvm.options" %OPTIONS% --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls,javafx.swing -cp "%HOME_DIR%\lib\backstep.jar" backstep.app.Main %*
exit /b %ERRORLEVEL%
:missing
echo Backstep needs Java 25 or newer, and neither JAVA_HOME nor the PATH has one. 1>&2
echo Get one from https://adoptium.net, or point JAVA_HOME at the one you have. 1>&2
exit /b 1
